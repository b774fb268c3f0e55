import { useRef, useState } from 'preact/hooks'
import type { Pass } from '../../domain/local-time.ts'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import { typedMoment } from '../../domain/reporting/moment-field.ts'
import type { Obligation, ObligationStage } from '../../domain/reporting/obligation.ts'
import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { now } from '../../stores/clock.ts'
import type { Refusal } from '../../stores/log/refusal.ts'
import { decideReporting, noteReportSent } from '../../stores/reporting.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { refusalText } from '../refusal-text.ts'
import { rest } from '../rest.ts'
import { useKeptText } from '../use-kept-text.ts'
import { clockLabel } from './clock-label.ts'
import type { ReportingWords } from './reporting-words.ts'

/**
 * What is typed under a clock, and what its buttons do.
 * @param timeZone by whose clocks it is said when a report was sent
 */
export function useClockForm(clock: Obligation, timeZone: string, t: ReportingWords) {
  const [person, setPerson] = useKeptText(`reporting.${clock.id}.person`)
  const [reason, setReason] = useKeptText(`reporting.${clock.id}.reason`)
  const sent = useSentAt(clock, timeZone)
  const [problem, setProblem] = useState('')
  const resting = useRef(false)
  const written = useRef('')
  const isReady = () => {
    if (resting.current) return false
    const wrong = person.trim() === '' ? t.personMissing : overLimit(person.trim(), NAME_LIMIT, t.person, t)
    setProblem(wrong)
    return wrong === ''
  }
  const done = (what: string) => (refusal?: Refusal) => {
    setProblem(refusalText(refusal, t))
    if (refusal) return
    const entry = written.current
    answer(fill(t.saved, { what }), () => retract(entry))
    setPerson('')
    setReason('')
    rest(resting)
  }
  const decide = (isReported: boolean) => {
    if (!isReady()) return
    askFirst(
      () => {
        written.current = decideReporting(clock.id, isReported, { label: clockLabel(clock), person, reason }).id
      },
      done(isReported ? t.report : t.notReport),
    )
  }
  const send = ({ id, name }: ObligationStage) => {
    if (!isReady()) return
    const moment = sent.read()
    if ('problem' in moment) return setProblem(t.sentAtProblems[moment.problem])
    const said = { label: `${clockLabel(clock)} · ${name}`, person, reason }
    const isDone = done(fill(t.filed, { stage: name }))
    askFirst(
      () => {
        written.current = noteReportSent(`${clock.id}/${id}`, said, moment.at).id
      },
      (refusal) => {
        if (!refusal) sent.type('')
        isDone(refusal)
      },
    )
  }
  return { person, setPerson, reason, setReason, sent, problem, decide, send }
}

/** When a report was sent: now, unless somebody says otherwise. */
function useSentAt({ id }: Obligation, timeZone: string) {
  const [at, setAt] = useKeptText(`reporting.${id}.sentAt`)
  const [pass, setPass] = useState<Pass | ''>('')
  const typed = () => typedMoment({ at, zone: timeZone, person: '', pass }, now())
  const read = (): { at?: Instant } | { problem: 'ahead' | 'twice' | 'skipped' | 'needsTime' } => {
    if (at === '') return {}
    const moment = typed()
    if (moment.kind === 'at') return { at: moment.at }
    const { kind } = moment
    return { problem: kind === 'ahead' || kind === 'twice' || kind === 'skipped' ? kind : 'needsTime' }
  }
  return {
    at,
    read,
    /** Which moments are meant by a time that the clocks show twice, while nobody has said. */
    passings: () => {
      const moment = at === '' ? undefined : typed()
      return moment?.kind === 'twice' ? moment.passings : undefined
    },
    choose: setPass,
    type(text: string) {
      setAt(text)
      setPass('')
    },
  }
}
