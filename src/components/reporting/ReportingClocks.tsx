import { useMemo } from 'preact/hooks'
import { type Arrangements, workCalendar } from '../../domain/meeting/work-calendar.ts'
import { isTimeZone } from '../../domain/meeting/deadline-form.ts'
import { namedDays } from '../../domain/reporting/closed-days.ts'
import { contractClock } from '../../domain/reporting/contract.ts'
import type { NoonChoice, Reckoning } from '../../domain/reporting/due.ts'
import { typedMoment } from '../../domain/reporting/moment-field.ts'
import type { Obligation } from '../../domain/reporting/obligation.ts'
import { type ReportingLog, reportingLog } from '../../domain/reporting/reporting-log.ts'
import { sentAt } from '../../domain/reporting/sent-at.ts'
import { contradictions, STARTS, type StartKind } from '../../domain/reporting/start-kind.ts'
import { MINUTE_MS } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { $minute } from '../../stores/clock.ts'
import { $incident } from '../../stores/incident.ts'
import { useTemporal } from '../deadline/use-temporal.ts'
import { useStore } from '../use-store.ts'
import { ClockCard } from './ClockCard.tsx'
import { ContractForm } from './ContractForm.tsx'
import { MomentForm } from './MomentForm.tsx'
import { PlaceFields, Zones } from './PlaceFields.tsx'
import { placeName } from './place-name.ts'
import type { Outline, ReportingFacts, ReportingWords } from './reporting-words.ts'
import { type ReportingForm, useReportingForm } from './use-reporting-form.ts'

interface Props {
  locale: Locale
  facts: ReportingFacts
  outlines: readonly Outline[]
  arrangements: Arrangements
  /** The organization's zone, in which times are shown; it is never taken for the zone of an instant. */
  timeZone: string
  t: ReportingWords
}

const NO_DAYS = { holidays: [], workdays: [] }
const NOTHING_OPEN = () => undefined

/** By when an incident has to be reported, by the reading that each source gives, and what was decided and sent. */
export default function ReportingClocks({ locale, facts, outlines, arrangements, timeZone, t }: Props) {
  const incident = useStore($incident, { ssr: NOTHING_OPEN })
  const minute = useStore($minute, { ssr: () => 0 })
  // It is renewed once a minute: the minute that the clocks show has begun.
  const nowMs = minute + MINUTE_MS
  const [state, fetch] = useTemporal()
  const form = useReportingForm()
  const log = useMemo(() => reportingLog(incident), [incident])
  const chosen = chosenPlaces(form)
  const isShown = ({ jurisdiction }: Obligation) => facts.isChosen || chosen.includes(jurisdiction)
  const contracts = log.contracts.map((contract) => contractClock(contract, t.contract.stage, isTimeZone))
  const clocks = [...contracts, ...facts.clocks.filter(isShown)]
  const starts = state === 'ready' ? startsOf(form, log, nowMs) : {}
  const isStale = minute > 0 && new Date(minute).toISOString().slice(0, 10) > facts.staleAfter
  return (
    <div class="reporting-clocks">
      <p class={isStale ? 'problem' : 'muted'} role={isStale ? 'alert' : undefined}>
        {fill(isStale ? t.stale : t.checked, { checkedOn: facts.checkedOn, staleAfter: facts.staleAfter })}
      </p>
      {!facts.isChosen && <Places {...{ facts, form, t }} />}
      <ContractForm form={form} timeZone={timeZone} t={t} />
      <Zones />
      {clocks.length === 0 && <p>{t.none}</p>}
      {state !== 'ready' && clocks.length > 0 && (
        <p role="status">
          {t[state]}{' '}
          {state === 'failed' && (
            <button type="button" class="link-button" onClick={fetch}>
              {t.again}
            </button>
          )}
        </p>
      )}
      {clocks.length > 0 && (
        <>
          <Moments {...{ clocks, form, log, nowMs, timeZone, t }} isReady={state === 'ready'} />
          <PlaceFields clocks={clocks} form={form} t={t} />
        </>
      )}
      {state === 'ready' &&
        clocks.map((clock) => (
          <ClockCard
            key={clock.id}
            {...{ clock, log, locale, outlines, timeZone, minute, incident, t }}
            decides={facts.decides}
            emailDomain={facts.emailDomain}
            reckoning={{
              ...reckoningOf(clock, form, facts),
              starts,
              filed: sentAt(clock, log.filed),
              workDays: workCalendar('mainland-china', arrangements, NO_DAYS),
            }}
          />
        ))}
    </div>
  )
}

function chosenPlaces(form: ReportingForm): string[] {
  return form.choice('where').split(' ').filter(Boolean)
}

/** The places whose clocks may apply. */
function Places({ facts, form, t }: { facts: ReportingFacts; form: ReportingForm; t: ReportingWords }) {
  const chosen = chosenPlaces(form)
  const places = [...new Set(facts.clocks.map(({ jurisdiction }) => jurisdiction))]
  const toggle = (place: string) => {
    const without = chosen.filter((one) => one !== place)
    form.choose('where', (without.length < chosen.length ? without : [...chosen, place]).join(' '))
  }
  return (
    <fieldset class="reporting-where">
      <legend>{t.where}</legend>
      <p class="muted">{t.whereHint}</p>
      {places.map((place) => (
        <label key={place} class="choice">
          <input type="checkbox" checked={chosen.includes(place)} onChange={() => toggle(place)} />
          {placeName(place, t)}
        </label>
      ))}
    </fieldset>
  )
}

interface MomentsProps {
  clocks: readonly Obligation[]
  form: ReportingForm
  log: ReportingLog
  nowMs: number
  timeZone: string
  isReady: boolean
  t: ReportingWords
}

/** The instants that the shown clocks need, and which of them contradict each other. */
function Moments({ clocks, form, log, nowMs, timeZone, isReady, t }: MomentsProps) {
  const needed = neededStarts(clocks)
  const wrong = isReady ? contradictions(startsOf(form, log, nowMs)) : []
  return (
    <section class="reporting-moments" aria-label={t.moments}>
      <h3>{t.moments}</h3>
      <p class="muted">{t.momentsHint}</p>
      {needed.map((start) => (
        <MomentForm key={start} {...{ start, form, log, nowMs, timeZone, isReady, t }} />
      ))}
      {wrong.map(({ earlier, later }) => (
        <p key={earlier + later} class="problem" role="alert">
          {fill(t.contradiction, { earlier: t.starts[earlier], later: t.starts[later] })}
        </p>
      ))}
    </section>
  )
}

function neededStarts(clocks: readonly Obligation[]): StartKind[] {
  const named = new Set<string>(
    clocks.flatMap(({ stages }) =>
      stages.flatMap(({ from, orEarlier }) => [
        from === 'year-end' ? 'discovery' : from,
        ...(orEarlier ? [orEarlier.from] : []),
      ]),
    ),
  )
  return STARTS.filter((start) => named.has(start))
}

/** What is typed wins over the log; what is half typed is nothing, lest the older one counts unseen. */
function startsOf(form: ReportingForm, log: ReportingLog, nowMs: number): Reckoning['starts'] {
  return Object.fromEntries(
    STARTS.flatMap((start) => {
      const typed = typedMoment(form.momentOf(start), nowMs)
      const at = typed.kind === 'empty' ? log.moments.get(start)?.at : typed.kind === 'at' ? typed.at : undefined
      return at === undefined ? [] : [[start, Date.parse(at)]]
    }),
  )
}

function reckoningOf(
  { jurisdiction }: Obligation,
  form: ReportingForm,
  { holidays }: ReportingFacts,
): Pick<Reckoning, 'zone' | 'holidays' | 'noon'> {
  const zone = form.choice(`zone.${jurisdiction}`).trim()
  const isContract = jurisdiction === 'contract'
  const typed = namedDays(form.choice(isContract ? 'holidays.contract' : 'holidays')).days
  return {
    zone: isTimeZone(zone) ? zone : '',
    // Days off of an authority would make the period of a contract longer.
    holidays: isContract ? typed : [...holidays, ...typed],
    noon: (form.choice('noon') || 'not-used') as NoonChoice,
  }
}
