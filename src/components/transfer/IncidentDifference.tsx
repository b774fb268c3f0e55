import type { Words } from '../../i18n/index.ts'
import type { Happening } from '../../domain/log/entry.ts'
import { describeChange } from '../../domain/transfer/describe-change.ts'
import type { Difference } from '../../domain/transfer/import-preview.ts'
import { fill, nameOf } from '../../i18n/format.ts'

/** More changes than these are counted, not listed: the eye stops reading. */
const MOST_CHANGES = 50

interface Props {
  incident: Difference['incidents'][number]
  zone: string
  t: Words<'transfer'>
}

/** What an import would add to one incident, and what of it would read differently. */
export function IncidentDifference({ incident, zone, t: words }: Props) {
  const { changes } = incident
  const t = words.difference
  const added = Object.entries(incident.added).map(([kind, count]) =>
    fill(t.count, { kind: words.entryNouns[kind as Happening['kind']], count }),
  )
  return (
    <div>
      <h3>
        {incident.isRun ? (incident.isNew ? t.newRun : t.knownRun) : incident.isNew ? t.newIncident : t.knownIncident}
        {': '}
        {incident.drill && `${t.drill} · `}
        {incident.severity && `${incident.severity} · `}
        {incident.title || t.unnamed}
      </h3>
      <p>{added.join(' · ')}</p>
      {changes.length > 0 && <Changes changes={changes} zone={zone} t={words} />}
      {changes.length > MOST_CHANGES && <p>{fill(t.moreChanges, { count: changes.length - MOST_CHANGES })}</p>}
      {!incident.isNew && changes.length === 0 && <p class="muted">{t.noChanges}</p>}
    </div>
  )
}

function Changes({ changes, zone, t }: { changes: Props['incident']['changes']; zone: string; t: Props['t'] }) {
  const { difference } = t
  const names = {
    entryWords: t.entryWords,
    roleName: (role: string) => nameOf(t.roleNames, role),
    fieldName: (field: string) => field,
    zone,
  }
  return (
    <div class="table">
      <table>
        <caption>{difference.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{difference.what}</th>
            <th scope="col">{difference.before}</th>
            <th scope="col">{difference.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_CHANGES).map((change) => {
            const line = describeChange(change, t.change, names)
            return (
              <tr key={JSON.stringify(line)}>
                <td>{line.what}</td>
                <td>{line.before}</td>
                <td>{line.after}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
