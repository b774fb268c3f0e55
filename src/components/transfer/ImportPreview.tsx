import { useEffect, useRef, useState } from 'preact/hooks'
import { describeChange } from '../../domain/transfer/describe-change.ts'
import type { Entry, Happening } from '../../domain/log/entry.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { takeIn, wouldChange } from '../../stores/transfer.ts'
import { switchTo } from '../../stores/log/index.ts'

/** More changes than these are counted, not listed: the eye stops reading. */
const SHOWN_CHANGES = 50

interface Props {
  entries: readonly Entry[]
  zone: string
  t: Words<'transfer'>
}

/** What an import would add and change; takes it in on a yes, and takes it out again when asked to. */
export function ImportPreview({ entries, zone, t }: Props) {
  const [found] = useState(() => wouldChange(entries))
  const [outcome, setOutcome] = useState<'merged' | 'declined' | 'undone'>()
  const undo = useRef<() => void>()
  const notice = useRef<HTMLDivElement>(null)
  const count = found.added.length
  const changeNames = {
    entryWords: t.entryWords,
    roleName: (role: string) => nameOf(t.roleNames, role),
    fieldName: (field: string) => field,
    zone,
  }

  // The button that was pressed is gone: the focus goes on to what became of it.
  useEffect(() => notice.current?.focus(), [outcome])

  if (outcome) {
    const texts = { merged: t.difference.merged, declined: t.difference.declined, undone: t.difference.undone }
    return (
      <div class="notice" role="status" ref={notice} tabIndex={-1}>
        <p>{fill(texts[outcome], { count })}</p>
        {outcome === 'merged' && (
          <>
            <button type="button" class="button" onClick={() => switchTo(found.incidents[0]?.id)}>
              {t.difference.open}
            </button>
            <button
              type="button"
              class="button"
              title={t.difference.undoHint}
              onClick={() => {
                undo.current?.()
                setOutcome('undone')
              }}
            >
              {t.difference.undo}
            </button>
          </>
        )}
      </div>
    )
  }
  if (count === 0) {
    return (
      <div class="notice" role="status">
        <p>{entries.length === 0 ? t.difference.empty : fill(t.difference.nothingNew, { count: entries.length })}</p>
      </div>
    )
  }
  return (
    <section class="import" aria-labelledby="import-title">
      <h3 id="import-title">{t.difference.title}</h3>
      <p role="status">{fill(t.difference.adds, { count, incidents: found.incidents.length })}</p>
      {found.knownCount > 0 && <p class="muted">{fill(t.difference.known, { count: found.knownCount })}</p>}
      {found.unlikeCount > 0 && <p class="problem">{fill(t.difference.unlike, { count: found.unlikeCount })}</p>}
      {found.incidents.map((incident) => (
        <div key={incident.id}>
          <h4>
            {incident.isNew ? t.difference.newIncident : t.difference.knownIncident}
            {': '}
            {incident.drill && `${t.difference.drill} · `}
            {incident.severity && `${incident.severity} · `}
            {incident.title || t.difference.unnamed}
          </h4>
          <p>
            {Object.entries(incident.added)
              .map(([kind, number]) =>
                fill(t.difference.count, { kind: t.entryKinds[kind as Happening['kind']], count: number }),
              )
              .join(' · ')}
          </p>
          {incident.changes.length > 0 && (
            <div class="table">
              <table>
                <caption>{t.difference.changes}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t.difference.what}</th>
                    <th scope="col">{t.difference.before}</th>
                    <th scope="col">{t.difference.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {incident.changes.slice(0, SHOWN_CHANGES).map((change) => {
                    const told = describeChange(change, t.change, changeNames)
                    return (
                      <tr key={JSON.stringify(told)}>
                        <td>{told.what}</td>
                        <td>{told.before}</td>
                        <td>{told.after}</td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          )}
          {incident.changes.length > SHOWN_CHANGES && (
            <p>{fill(t.difference.moreChanges, { count: incident.changes.length - SHOWN_CHANGES })}</p>
          )}
          {!incident.isNew && incident.changes.length === 0 && <p class="muted">{t.difference.noChanges}</p>}
        </div>
      ))}
      <div class="dialog-buttons">
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            undo.current = takeIn(found.added)
            // The bar may sleep still: until now there was nothing to show.
            dispatchEvent(new Event('poise:wake'))
            setOutcome('merged')
          }}
        >
          {fill(t.difference.accept, { count })}
        </button>
        <button type="button" class="button" onClick={() => setOutcome('declined')}>
          {t.difference.decline}
        </button>
      </div>
    </section>
  )
}
