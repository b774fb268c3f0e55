import { useRef, useState } from 'preact/hooks'
import { localMinute } from '../../domain/instant-text.ts'
import { passOf, wallClock } from '../../domain/local-time.ts'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import { type TypedMoment, typedMoment } from '../../domain/reporting/moment-field.ts'
import { offeredMoments } from '../../domain/reporting/offered-moments.ts'
import type { ReportingLog } from '../../domain/reporting/reporting-log.ts'
import type { StartKind } from '../../domain/reporting/start-kind.ts'
import { fill } from '../../i18n/format.ts'
import { $incident } from '../../stores/incident.ts'
import { noteMoment } from '../../stores/reporting.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { refusalText } from '../refusal-text.ts'
import { rest } from '../rest.ts'
import { useStore } from '../use-store.ts'
import { WhichPass } from '../WhichPass.tsx'
import type { ReportingWords } from './reporting-words.ts'
import type { ReportingForm } from './use-reporting-form.ts'
import { ZoneField } from './ZoneField.tsx'

interface Props {
  start: StartKind
  form: ReportingForm
  log: ReportingLog
  /** Until when a moment has passed, epoch milliseconds. */
  nowMs: number
  /** The organization's zone, which is offered. */
  timeZone: string
  isReady: boolean
  t: ReportingWords
}

const EMPTY = { at: '', zone: '', person: '', pass: '' } as const

/** One instant: when it was, in which zone, and who decided it. What is typed counts at once; the log takes it on a press. */
export function MomentForm(props: Props) {
  const { start, log, timeZone, isReady, t } = props
  const { fields, typed, type, write, problem } = useMomentForm(props)
  const isEmpty = isReady && typed.kind === 'empty' && !log.moments.has(start)
  return (
    <form
      class="reporting-fields"
      aria-label={t.starts[start]}
      onSubmit={(event) => {
        event.preventDefault()
        write()
      }}
    >
      <h4>{t.starts[start]}</h4>
      <Logged {...{ start, log, timeZone, t }} />
      {isEmpty && (
        <Offers
          {...{ start, timeZone, t }}
          onTake={(at) => type({ at: wallClock(at, timeZone), zone: timeZone, pass: passOf(at, timeZone) })}
        />
      )}
      <label class="field">
        {t.at}
        <input type="datetime-local" value={fields.at} onInput={(event) => type({ at: event.currentTarget.value })} />
      </label>
      <ZoneField zone={fields.zone} timeZone={timeZone} onType={(zone) => type({ zone })} t={t} />
      <label class="field">
        {t.decidedBy}
        <input
          type="text"
          autocomplete="off"
          value={fields.person}
          onInput={(event) => type({ person: event.currentTarget.value })}
        />
      </label>
      {typed.kind === 'twice' && <WhichPass passings={typed.passings} onChoose={(pass) => type({ pass })} t={t} />}
      <button type="submit" class="button">
        {t.write}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </form>
  )
}

/** What is typed of an instant, and what writes it into the log. */
function useMomentForm({ start, form, nowMs, isReady, t }: Props) {
  const [refused, setRefused] = useState('')
  const resting = useRef(false)
  const written = useRef('')
  const fields = form.momentOf(start)
  const name = t.starts[start]
  const typed: TypedMoment = isReady ? typedMoment(fields, nowMs) : { kind: 'empty' }
  const type = (change: Partial<typeof fields>) => {
    setRefused('')
    form.typeMoment(start, change)
  }
  const write = () => {
    if (resting.current) return
    const person = fields.person.trim()
    const missing = typed.kind === 'at' ? '' : fill(typed.kind === 'skipped' ? t.skipped : t.needsTime, { start: name })
    const unnamed = person === '' ? t.personMissing : overLimit(person, NAME_LIMIT, t.decidedBy, t)
    setRefused(missing || unnamed)
    if (missing || unnamed || typed.kind !== 'at') return
    askFirst(
      () => {
        written.current = noteMoment(start, typed.at, fields.zone.trim(), { label: name, person }).id
      },
      (refusal) => {
        setRefused(refusalText(refusal, t))
        if (refusal) return
        const entry = written.current
        answer(fill(t.written, { start: name }), () => retract(entry))
        form.typeMoment(start, EMPTY)
        rest(resting)
      },
    )
  }
  const wrong = typed.kind in PROBLEMS ? fill(t[typed.kind as keyof typeof PROBLEMS], { start: name }) : ''
  return { fields, typed, type, write, problem: refused || wrong }
}

/** Kinds of what was typed that are a problem, each with a sentence of its name. */
const PROBLEMS = { needsTime: true, needsZone: true, ahead: true, skipped: true } as const

/** The instant as the log has it. */
function Logged({ start, log, timeZone, t }: Pick<Props, 'start' | 'log' | 'timeZone' | 't'>) {
  const moment = log.moments.get(start)
  if (!moment) return null
  const zone = moment.zone ?? timeZone
  return <p>{fill(t.fromLog, { time: localMinute(moment.at, zone), zone, person: moment.person || '—' })}</p>
}

interface OffersProps extends Pick<Props, 'start' | 'timeZone' | 't'> {
  onTake: (at: string) => void
}

/** What the log may mean by this instant, said as such: nothing takes it unasked. */
function Offers({ start, timeZone, t, onTake }: OffersProps) {
  const incident = useStore($incident, { ssr: () => undefined })
  const offers = offeredMoments(incident).filter((offer) => offer.start === start)
  return (
    <>
      {offers.map(({ at, from, severity = '' }) => {
        const time = localMinute(at, timeZone)
        return (
          <p key={from}>
            {fill(t.offers[from], { severity, time: `${time} (${timeZone})` })}{' '}
            <button type="button" class="link-button" onClick={() => onTake(at)}>
              {fill(t.takeOffer, { start: t.starts[start], time })}
            </button>
          </p>
        )
      })}
    </>
  )
}
