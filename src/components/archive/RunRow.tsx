import { useState } from 'preact/hooks'
import { finishedSteps, type Run } from '../../domain/incident/run.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { continueRun } from '../../stores/run-records.ts'
import { answer, unlessRefused } from '../../stores/toast.ts'
import { LINK } from './ArchiveRow.tsx'
import { RunTransfer } from './RunTransfer.tsx'

interface Props {
  run: Run
  /** Page and day. */
  name: string
  /** Address of its page; `undefined` where it is hidden, or has left the guide. */
  href: string | undefined
  locale: string
  timeZone: string
  t: Words<'archive'>
  words: Words<'runs'>['list']
  onDelete: () => void
}

/** One run: which page, when, how far, what was done, and what can be done with its record. */
export function RunRow({ run, name, href, locale, timeZone, t, words, onDelete }: Props) {
  const [isGiving, give] = useState(false)
  return (
    <li id={`incident-${run.id}`}>
      <div>
        <a href={LINK + run.id} title={name}>
          <strong>{name}</strong>
        </a>
        <details>
          <summary class="muted small">
            {run.finishedAt ? words.finished : words.open} · {fill(words.ticked, { count: finishedSteps(run) })}
          </summary>
          <DoneSteps {...{ run, locale, timeZone, words }} />
        </details>
      </div>
      <div class="dialog-buttons">
        <WayOn {...{ run, name, href, words }} />
        <button
          type="button"
          class="button"
          aria-expanded={isGiving}
          aria-label={fill(words.handOverOf, { title: name })}
          onClick={() => give(!isGiving)}
        >
          {words.handOver}
        </button>
        <button type="button" class="button" aria-label={fill(words.deleteOf, { title: name })} onClick={onDelete}>
          {words.delete}
        </button>
      </div>
      {isGiving && <RunTransfer {...{ run, timeZone, t, words }} />}
    </li>
  )
}

/** To its page, where it goes on; a finished one is opened again first. Without its page, nothing can be ticked. */
function WayOn({ run, name, href, words }: Pick<Props, 'run' | 'name' | 'href' | 'words'>) {
  const goOn = () => unlessRefused(() => continueRun(run))
  if (href === undefined) return <span class="muted small">{words.noPage}</span>
  if (run.finishedAt)
    return (
      <button
        type="button"
        class="button"
        aria-label={fill(words.reopenOf, { title: name })}
        onClick={() => goOn() && answer(fill(words.reopened, { title: name }))}
      >
        {words.reopen}
      </button>
    )
  return (
    <a class="button" href={href} aria-label={fill(words.goOnOf, { title: name })} onClick={goOn}>
      {words.goOn}
    </a>
  )
}

/** What was done, in the words that were read then. */
function DoneSteps({ run, locale, timeZone, words }: Pick<Props, 'run' | 'locale' | 'timeZone' | 'words'>) {
  const done = [...run.steps].filter(([, { state }]) => state !== 'open')
  return (
    <ul>
      {done.map(([step, { state, at, by, label, reason }]) => (
        <li key={step}>
          {state === 'skipped' ? fill(words.skipped, { label, reason: reason ?? '' }) : label}
          <span class="muted small">
            {' '}
            {dayTime(at, timeZone, locale)} {by && nameOf(words.roleNames, by)}
          </span>
        </li>
      ))}
    </ul>
  )
}
