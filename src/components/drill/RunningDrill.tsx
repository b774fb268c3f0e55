import { useRef } from 'preact/hooks'
import type { DrillClock } from '../../domain/drill/drill-clock.ts'
import type { Scenario } from '../../domain/drill/drill.ts'
import { injectsAfter, pausedSince } from '../../domain/drill/schedule.ts'
import type { Words } from '../../i18n/index.ts'
import { DrillAhead } from './DrillAhead.tsx'
import { DrillControls } from './DrillControls.tsx'
import { InjectHead } from './InjectHead.tsx'
import type { DrillNames } from './minutes-text.ts'
import { PausedWord } from './PausedWord.tsx'
import { useAppearedNews } from './use-appeared-news.ts'
import { useMoment } from './use-moment.ts'
import { usePauseSaid } from './use-pause-said.ts'

interface Props {
  scenario: Scenario
  clock: DrillClock
  /** Whether the drill began while the page was open: then its first inject is news too. */
  isNew: boolean
  /** Says aloud what has just appeared. */
  announce: (text: string) => void
  names: DrillNames
  t: Words<'drill'>
}

/** The injects that have appeared, newest last; what comes stays hidden from all but whoever runs the drill. */
export function RunningDrill({ scenario, clock, isNew, announce, names, t }: Props) {
  const nowMs = useMoment()
  const appeared = useAppearedNews({ scenario, clock, isNew, announce, t })
  const coming = injectsAfter(scenario, clock, nowMs)
  const pausedAt = pausedSince(scenario, clock, nowMs)
  const isOwn = useRef(false)
  usePauseSaid({ pausedAt, announce, isOwn, zone: names.timeZone, t })
  const waiting = appeared.length === 0 ? t.firstSoon : t.waiting
  return (
    <>
      <h3>{t.injects}</h3>
      {/* Above what appears, so that the button that brings something stays under the finger. */}
      {coming[0] && <DrillControls next={coming[0]} isPaused={pausedAt !== undefined} isOwn={isOwn} t={t} />}
      <div class="timeline">
        <ol>
          {appeared.map((one, index) => (
            <li key={one.inject.minute} class={index === appeared.length - 1 ? 'timeline-done' : undefined}>
              <span class="muted">
                <InjectHead {...one} names={names} t={t} />
              </span>
              <span class="timeline-text">{one.inject.text}</span>
            </li>
          ))}
        </ol>
      </div>
      {pausedAt ? (
        <p>
          <PausedWord pausedAt={pausedAt} zone={names.timeZone} locale={names.locale} t={t} /> {t.whilePaused}
        </p>
      ) : (
        <p class="muted">{coming.length === 0 ? t.allShown : waiting}</p>
      )}
      {coming.length > 0 && <DrillAhead coming={coming} names={names} t={t} />}
    </>
  )
}
