import { useStore } from '../use-store.ts'
import { nextInject, type Scenario } from '../../domain/drill/drill.ts'
import type { Instant } from '../../domain/time.ts'
import type { Words } from '../../i18n/index.ts'
import { $second } from '../../stores/second.ts'
import { InjectHead } from './InjectHead.tsx'
import type { DrillNames } from './minutes-text.ts'
import { useAppearedNews } from './use-appeared-news.ts'

interface Props {
  scenario: Scenario
  startedAt: Instant
  /** Whether the drill began while the page was open: then its first inject is news too. */
  isNew: boolean
  /** Says aloud what has just appeared. */
  announce: (text: string) => void
  names: DrillNames
  t: Words<'drill'>
}

/** The injects that have appeared, newest last. What comes, and when, stays hidden. */
export function RunningDrill({ scenario, startedAt, isNew, announce, names, t }: Props) {
  const second = useStore($second)
  const appeared = useAppearedNews({ scenario, startedAt, isNew, announce, t })
  const isOver = nextInject(scenario, startedAt, second) === undefined
  return (
    <>
      <h3>{t.injects}</h3>
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
      <p class="muted">{isOver ? t.allShown : appeared.length === 0 ? t.firstSoon : t.waiting}</p>
    </>
  )
}
