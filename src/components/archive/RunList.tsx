import { useState } from 'preact/hooks'
import type { Run } from '../../domain/incident/run.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { deleteIncident } from '../../stores/archive.ts'
import { answer } from '../../stores/toast.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { RunRow } from './RunRow.tsx'

/** What a list of runs says, and where their pages are. */
export type RunWords = Words<'runs'>['list'] & {
  /** Addresses of the pages that are ticked in calm times, by their routes. */
  pages: Readonly<Record<string, string>>
}

interface Props {
  runs: readonly Run[]
  locale: string
  timeZone: string
  t: Words<'archive'>
  words: RunWords
  onDeleted: () => void
}

/** The runs of calm checklists in this browser, the latest first. */
export function RunList({ runs, t, words, onDeleted, ...times }: Props) {
  const [deleting, setDeleting] = useState<Run>()
  const nameOf = ({ title, startedAt }: Run) =>
    fill(words.name, { title, at: dayTime(startedAt, times.timeZone, times.locale) })
  const finish = (run: Run, isSure: boolean) => {
    setDeleting(undefined)
    if (!isSure) return
    deleteIncident(run)
    answer(fill(t.deleted, { title: nameOf(run) }))
    onDeleted()
  }
  return (
    <section aria-labelledby="runs">
      <h3 id="runs">{words.title}</h3>
      <ul class="archive-list">
        {runs.map((run) => (
          <RunRow
            key={run.id}
            {...{ run, t, words, ...times }}
            name={nameOf(run)}
            href={words.pages[run.page]}
            onDelete={() => setDeleting(run)}
          />
        ))}
      </ul>
      {deleting && (
        <DeleteDialog
          row={deleting}
          scope="checklist"
          question={words.deleteTitle}
          title={nameOf(deleting)}
          {...{ timeZone: times.timeZone, t }}
          onClose={(isSure) => finish(deleting, isSure)}
        />
      )}
    </section>
  )
}
