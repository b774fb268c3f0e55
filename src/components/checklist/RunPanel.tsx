import { useMemo } from 'preact/hooks'
import { stepKeys } from '../../domain/incident/checklist.ts'
import { finishedSteps } from '../../domain/incident/run.ts'
import { fill } from '../../i18n/format.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { runOf } from '../../stores/runs.ts'
import { useAwake } from '../use-ready.ts'
import { useStore } from '../use-store.ts'
import { RunButtons, type RunButtonProps } from './RunButtons.tsx'

interface Props extends RunButtonProps {
  /** Ids of the page's steps, parted by spaces. */
  steps: string
  locale: string
  timeZone: string
}

/**
 * The run of this page: when it began and how far it is. It is as high before it began as after. While it sleeps it has
 * read nothing, so it says how many steps there are and neither that none was checked nor that one was.
 */
export function RunPanel({ steps, locale, timeZone, ...buttons }: Props) {
  const { page, t } = buttons
  const $run = useMemo(() => runOf(page), [])
  const run = useStore($run, { ssr: () => undefined })
  const isAwake = useAwake()
  const keys = stepKeys(page, steps)
  const begun = run ? fill(t.begun, { at: dayTime(run.startedAt, timeZone, locale) }) : t.none
  return (
    <section class="run" aria-label={t.label}>
      <p>
        <strong>{isAwake ? begun : fill(t.steps, { total: keys.length })}</strong>
        <br />
        {isAwake ? fill(t.progress, { done: run ? finishedSteps(run, keys) : 0, total: keys.length }) : '\u00a0'}
      </p>
      <p class="muted small">{t.hint}</p>
      <p>
        <RunButtons {...buttons} />
      </p>
    </section>
  )
}
