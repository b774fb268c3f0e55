import type { Happening } from '../../domain/log/entry.ts'
import { describeChange } from '../../domain/transfer/describe-change.ts'
import type { Difference } from '../../domain/transfer/difference.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { TransferNames, TransferWords } from './words.ts'

/** More changes than these are counted, not listed: the eye stops reading. */
const MOST_CHANGES = 50

interface Props {
  incident: Difference['incidents'][number]
  names: TransferNames
  t: TransferWords
}

/** What an import would add to one incident, and what of it would read differently. */
export function IncidentDifference({ incident, names, t: { difference: t, change } }: Props) {
  const { changes } = incident
  const added = Object.entries(incident.added).map(([kind, count]) =>
    fill(t.count, { kind: t.kinds[kind as Happening['kind']], count }),
  )
  return (
    <div>
      <h4>
        {incident.isNew ? t.newIncident : t.knownIncident}
        {': '}
        {incident.drill && `${t.drill} · `}
        {incident.severity && `${incident.severity} · `}
        {incident.title || t.unnamed}
      </h4>
      <p>{added.join(' · ')}</p>
      {changes.length > 0 && <Changes changes={changes} words={change} names={names} t={t} />}
      {changes.length > MOST_CHANGES && <p>{fill(t.moreChanges, { count: changes.length - MOST_CHANGES })}</p>}
      {!incident.isNew && changes.length === 0 && <p class="muted">{t.noChanges}</p>}
    </div>
  )
}

interface ChangesProps {
  changes: Props['incident']['changes']
  words: TransferWords['change']
  names: TransferNames
  t: TransferWords['difference']
}

function Changes({ changes, words, names, t }: ChangesProps) {
  const changeNames = {
    entryWords: names.entryWords,
    roleName: (role: string) => nameOf(names.roles, role),
    fieldName: (field: string) => field,
    zone: names.zone,
  }
  return (
    <div class="table">
      <table>
        <caption>{t.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_CHANGES).map((change) => {
            const line = describeChange(change, words, changeNames)
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
