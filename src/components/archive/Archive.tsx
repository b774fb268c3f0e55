import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import { $incidents, type ArchivedIncident, deleteIncident, NO_INCIDENTS } from '../../stores/archive.ts'
import { answer } from '../../stores/toast.ts'
import { NO_RUNS, $runs } from '../../stores/runs.ts'
import { useAwake } from '../use-ready.ts'
import { ArchiveRow, LINK, titleOf } from './ArchiveRow.tsx'
import { ClearDevice } from './ClearDevice.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { RunList, type RunWords } from './RunList.tsx'
import { wasCleared } from './reload-cleared.ts'

interface Props {
  locale: string
  timeZone: string
  t: Words<'archive'> & { runs: RunWords }
}

/** Every record in this browser: go on in another incident or run, archive, delete. */
export function Archive({ locale, timeZone, t }: Props) {
  const isAwake = useAwake()
  const incidents = useStore($incidents, { ssr: () => NO_INCIDENTS })
  const runs = useStore($runs, { ssr: () => NO_RUNS })
  const [deleting, setDeleting] = useState<ArchivedIncident>()
  const heading = useRef<HTMLHeadingElement>(null)
  const { asked, isHere } = useAsked([...incidents, ...runs])
  const [cleared, setCleared] = useState('')
  useEffect(() => {
    if (!wasCleared()) return
    setCleared(t.cleared)
    heading.current?.focus({ preventScroll: true })
    // The focus alone would leave a heading at the lower edge there, and what is said below it out of sight.
    heading.current?.scrollIntoView({ block: 'center' })
  }, [])

  // A row that is deleted takes along the button to which the focus would return.
  const focusHeading = () => heading.current?.focus()
  const finish = (row: ArchivedIncident, isSure: boolean) => {
    setDeleting(undefined)
    if (!isSure) return
    deleteIncident(row)
    answer(fill(t.deleted, { title: titleOf(row, t) }))
    focusHeading()
  }
  return (
    <section aria-labelledby="archive">
      <h2 id="archive" ref={heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p role="status" class={cleared ? 'notice' : undefined}>
        {cleared}
      </p>
      <p class="muted">{isAwake && incidents.length + runs.length === 0 ? t.none : t.lead}</p>
      {runs.length > 0 && incidents.length > 0 && <h3>{t.incidents}</h3>}
      {incidents.length > 0 && (
        <ul class="archive-list">
          {incidents.map((row) => (
            <ArchiveRow key={row.id} row={row} {...{ locale, timeZone, t }} onDelete={() => setDeleting(row)} />
          ))}
        </ul>
      )}
      {runs.length > 0 && <RunList {...{ runs, locale, timeZone, t }} words={t.runs} onDeleted={focusHeading} />}
      <ClearDevice count={incidents.length + runs.length} t={t} />
      <p role="status">{asked && !isHere && t.notHere}</p>
      {deleting && (
        <DeleteDialog
          row={deleting}
          scope={deleting.incident.drill ? 'incident-drill' : 'incident'}
          question={t.deleteTitle}
          title={titleOf(deleting, t)}
          {...{ timeZone, t }}
          onClose={(isSure) => finish(deleting, isSure)}
        />
      )}
    </section>
  )
}

/** The record to which the address leads, and whether this browser has it; its row is scrolled to. */
function useAsked(records: readonly { id: string }[]): { asked: string; isHere: boolean } {
  const [asked, setAsked] = useState('')
  // The browser looks for the fragment before the rows are there, so the row of a linked incident is scrolled to here.
  useEffect(() => {
    const read = () => setAsked(location.hash.startsWith(LINK) ? location.hash.slice(LINK.length) : '')
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const isHere = records.some(({ id }) => id === asked)
  useEffect(() => {
    if (isHere) document.getElementById(`incident-${asked}`)?.scrollIntoView({ block: 'center' })
  }, [asked, isHere])
  return { asked, isHere }
}
