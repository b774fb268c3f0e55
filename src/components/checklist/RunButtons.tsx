import { useMemo } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { finishRun } from '../../stores/run-records.ts'
import { runOf } from '../../stores/runs.ts'
import { answer, unlessRefused } from '../../stores/toast.ts'
import { useEnabled } from '../use-ready.ts'
import { useStore } from '../use-store.ts'

/** What the buttons of a run need. */
export interface RunButtonProps {
  /** Route of the page. */
  page: string
  /** Address of the page with the records of this device. */
  records: string
  t: Words<'runs'>['page']
}

/** Finishes the run of this page, and leads to its record. Stands in a paragraph. */
export function RunButtons({ page, records, t }: RunButtonProps) {
  const isEnabled = useEnabled()
  const $run = useMemo(() => runOf(page), [])
  const run = useStore($run, { ssr: () => undefined })
  const finish = () => {
    let undo: (() => void) | undefined
    if (!run) answer(t.nothing)
    else if (unlessRefused(() => (undo = finishRun(run)))) answer(t.finished, undo)
  }
  return (
    <span class="dialog-buttons">
      {/* Pressed, it keeps the focus: it is there without a run, too. */}
      <button type="button" class="button" disabled={!isEnabled} onClick={finish}>
        {t.finish}
      </button>
      <a class="button" href={`${records}#${run ? `incident-${run.id}` : 'archive'}`}>
        {t.records}
      </a>
    </span>
  )
}
