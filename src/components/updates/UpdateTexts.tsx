import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { publicStage } from '../../domain/timers/public-stage.ts'
import { type UpdateContext, type UpdateKind, updateText } from '../../domain/timers/update-text.ts'
import { fill } from '../../i18n/format.ts'
import { $minute } from '../../stores/clock.ts'
import { $isConfidential } from '../../stores/confidential.ts'
import { $incident } from '../../stores/incident.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { sendUpdate } from '../../stores/timer-actions.ts'
import { answer } from '../../stores/toast.ts'
import { refusalText } from '../refusal-text.ts'
import { useAwake } from '../use-ready.ts'
import { useTimeText } from '../use-time-text.ts'
import { UpdateText } from './UpdateText.tsx'
import { KEPT, type Reader } from './update-checks.ts'

interface Props {
  locale: string
  /** The organisation's time zone, and what readers outside call it. */
  zone: string
  zoneName: string
  /** Where those who only want to follow should look. */
  channel: string
  t: Words<'updateTexts'>
}

const READERS = Object.keys(KEPT) as Reader[]
/** The two that are due by the clock stand open. */
const OPEN: readonly Reader[] = ['public', 'executives']

/** For each audience the text that is due next, filled in from the log. */
export function UpdateTexts({ locale, zone, zoneName, channel, t }: Props) {
  const isAwake = useAwake()
  const incident = useStore($incident, { ssr: () => undefined })
  const minute = useStore($minute, { ssr: () => 0 })
  const isConfidential = useStore($isConfidential, { ssr: () => false })
  const clock = useTimeText(zone, locale)
  const context: UpdateContext = { nowMs: minute, clock, zone: zoneName, channel, isConfidential }
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{t.title}</h2>
      <p>
        <strong>{t.noPromise}</strong> {t.lead}
      </p>
      {isAwake && !incident?.severity && <p class="muted">{t.none}</p>}
      {incident?.severity &&
        // What must stay inside isn't offered for outside.
        READERS.filter((reader) => reader !== 'public' || !isConfidential).map((reader) => {
          const kind: UpdateKind = reader === 'public' ? publicStage(incident, minute) : reader
          const audience = t.audiences[reader]
          const stage = t.stages[kind as keyof typeof t.stages]
          const name = stage ? fill(t.withStage, { audience, stage }) : audience
          return (
            <UpdateText
              key={reader}
              reader={reader}
              kind={kind}
              name={name}
              filled={updateText(kind, incident, context, t.texts)}
              drillMark={t.texts.drill}
              isOpen={OPEN.includes(reader)}
              isPublic={reader === 'public'}
              onSent={KEPT[reader] && ((update, done) => send(reader, name, update, done, t))}
              locale={locale}
              t={t}
            />
          )
        })}
    </section>
  )
}

/** Writes down what was sent and says so. @param done hears whether it is kept, and that it no longer is once taken back */
function send(reader: Reader, what: string, update: string, done: (isKept: boolean) => void, t: Words<'updateTexts'>) {
  const audience = KEPT[reader]
  if (!audience) return
  askFirst(
    () => {
      const entry = sendUpdate(audience, update)
      done(true)
      answer(fill(t.said, { what }), () => {
        retract(entry)
        done(false)
        answer(fill(t.undone, { what }))
      })
    },
    (refusal) => refusal && answer(refusalText(refusal, t)),
  )
}
