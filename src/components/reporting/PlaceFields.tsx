import { useMemo } from 'preact/hooks'
import type { NoonChoice } from '../../domain/reporting/due.ts'
import { namedDays } from '../../domain/reporting/closed-days.ts'
import type { Obligation, ObligationStage } from '../../domain/reporting/obligation.ts'
import { fill } from '../../i18n/format.ts'
import { placeName } from './place-name.ts'
import type { ReportingWords } from './reporting-words.ts'
import type { ReportingForm } from './use-reporting-form.ts'

interface Props {
  clocks: readonly Obligation[]
  form: ReportingForm
  t: ReportingWords
}

const NOON_CHOICES: readonly NoonChoice[] = ['not-used', 'used', 'final-only']

/** What depends on where the authority is: its zone, its holidays, and whether the noon rule is used. */
export function PlaceFields({ clocks, form, t }: Props) {
  const places = [...new Set(clocks.flatMap(({ zone, jurisdiction }) => (zone ? [] : [jurisdiction])))]
  const has = (test: (stage: ObligationStage) => boolean) => clocks.some(({ stages }) => stages.some(test))
  const hasHolidays = has(({ weekend }) => weekend === 'eu-next-working-day' || weekend === 'dora-noon')
  const hasOwnDays = has(({ weekend, counting }) => weekend === 'next-working-day' || counting === 'business-days')
  const hasNoon = has(({ weekend }) => weekend === 'dora-noon')
  if (places.length === 0 && !hasHolidays && !hasOwnDays) return null
  return (
    <fieldset class="reporting-fields">
      <legend>{t.place}</legend>
      {places.map((place) => (
        <label key={place} class="field">
          {fill(t.zoneOf, { place: placeName(place, t) })}
          <input
            type="text"
            list="reporting-zones"
            autocomplete="off"
            spellcheck={false}
            placeholder={t.zoneExample}
            value={form.choice(`zone.${place}`)}
            onInput={(event) => form.choose(`zone.${place}`, event.currentTarget.value)}
          />
        </label>
      ))}
      {hasHolidays && <DaysField name="holidays" form={form} t={t} />}
      {hasOwnDays && <DaysField name="holidays.contract" form={form} t={t} />}
      {hasNoon && (
        <label class="field">
          {t.noon}
          <select
            value={form.choice('noon') || 'not-used'}
            onInput={(event) => form.choose('noon', event.currentTarget.value)}
          >
            {NOON_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {t.noonChoices[choice]}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  )
}

/** Days off that somebody adds; what is no date is named, lest it seems to count. */
function DaysField({ name, form, t }: Pick<Props, 'form' | 't'> & { name: 'holidays' | 'holidays.contract' }) {
  const { wrong } = namedDays(form.choice(name))
  const id = `reporting-${name}-problem`
  return (
    <div class="field">
      <label class="field">
        {name === 'holidays' ? t.holidays : t.contractHolidays}
        <input
          type="text"
          autocomplete="off"
          placeholder={name === 'holidays' ? t.holidaysHint : t.contractHolidaysHint}
          aria-describedby={id}
          value={form.choice(name)}
          onInput={(event) => form.choose(name, event.currentTarget.value)}
        />
      </label>
      <p id={id} class="problem reporting-days-problem" role="status">
        {wrong.length > 0 && fill(t.holidaysWrong, { what: wrong.join(' ') })}
      </p>
    </div>
  )
}

/** The zones that this browser knows, offered while one is typed. */
export function Zones() {
  const zones = useMemo(() => ['UTC', ...(typeof window === 'undefined' ? [] : Intl.supportedValuesOf('timeZone'))], [])
  return (
    <datalist id="reporting-zones">
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}
