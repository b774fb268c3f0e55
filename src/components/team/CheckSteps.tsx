import { useEffect, useRef, useState } from 'preact/hooks'
import { engineAddress } from '../../domain/sync/engine-address.ts'
import { now } from '../../stores/clock.ts'
import { $check, type CheckProgress, startCheck, stopCheck } from '../../stores/sync/check.ts'
import type { SignIn } from '../../stores/sync/sign-in.ts'
import type { TeamSettings } from '../../stores/sync/team-state.ts'
import { copyText } from '../clipboard.ts'
import { useStore } from '../use-store.ts'
import { type CheckPlace, type CheckWords, checkReport, checkText, stepLines } from './check-text.ts'
import type { TeamWords } from './here.ts'

interface Props {
  settings: TeamSettings
  who: () => SignIn | undefined
  /** Writes a moment, epoch milliseconds. */
  time: (atMs: number) => string
  t: CheckWords
  team: TeamWords
}

/** Checks the connection as it comes up, and shows each step, what is wrong, what to do and who can do it. */
export function CheckSteps({ settings, who, time, t, team }: Props) {
  const progress = useStore($check)
  const button = useRef<HTMLButtonElement>(null)
  const isThere = progress !== undefined
  useEffect(() => {
    void startCheck(who())
    return stopCheck
  }, [])
  // The button that was pressed is gone: the focus goes on to what breaks the check off.
  useEffect(() => button.current?.focus(), [isThere])
  if (!progress) return null
  const isRunning = progress.doing !== undefined
  const place = { url: engineAddress(settings.url, location.href), origin: location.origin, circles: settings.circles }
  return (
    <section class="team-check" aria-labelledby="team-check">
      <div class="team-check-row">
        <h2 id="team-check">{t.title}</h2>
        {!isRunning && <CopyResult report={() => checkReport(progress, place, time(now()), t, team)} t={t} />}
        <button
          type="button"
          class="button"
          ref={button}
          onClick={() => (isRunning ? stopCheck() : void startCheck(who()))}
        >
          {isRunning ? t.stop : t.again}
        </button>
      </div>
      <div class="team-check-result" role="status">
        {isRunning ? <p class="muted">{t.about}</p> : <Result {...{ progress, place, t, team }} />}
      </div>
      <ol>
        {stepLines(progress, t).map(({ step, name, state, text }) => (
          <li key={step} data-state={state}>
            <span aria-hidden="true">{MARKS[state]}</span> {name} <span class="muted">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const MARKS = { waiting: '·', doing: '…', good: '✓', bad: '✕', skipped: '–' }

function Result(props: { progress: CheckProgress; place: CheckPlace; t: CheckWords; team: TeamWords }) {
  const { progress, place, t, team } = props
  if (progress.isStopped) return <p>{t.stopped}</p>
  const { what, todo, access, isWell } = checkText(progress, place, t, team)
  return (
    <>
      <p class={isWell ? 'team-check-what' : 'team-check-what problem'}>{what}</p>
      {todo && <p>{todo}</p>}
      {access.length > 0 && (
        <ul>
          {access.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The button says itself what became of it: over the page that would stand behind the sheet. */
function CopyResult({ report, t }: { report: () => string; t: CheckWords }) {
  const [said, say] = useState('')
  return (
    <button
      type="button"
      class="link-button"
      aria-live="polite"
      onClick={() => void copyText(report()).then((isCopied) => say(isCopied ? t.copied : t.copyFailed))}
    >
      {said || t.copy}
    </button>
  )
}
