import { useMemo } from 'preact/hooks'
import type { NoonChoice } from '../../domain/reporting/due.ts'
import type { Obligation } from '../../domain/reporting/obligation.ts'
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
  const hasHolidays = clocks.some(({ stages }) => stages.some(({ weekend }) => weekend !== 'none'))
  const hasNoon = clocks.some(({ stages }) => stages.some(({ weekend }) => weekend === 'dora-noon'))
  if (places.length === 0 && !hasHolidays) return null
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
      {hasHolidays && (
        <label class="field">
          {t.holidays}
          <input
            type="text"
            autocomplete="off"
            placeholder={t.holidaysHint}
            value={form.choice('holidays')}
            onInput={(event) => form.choose('holidays', event.currentTarget.value)}
          />
        </label>
      )}
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
      <Zones />
    </fieldset>
  )
}

/** The zones that this browser knows, offered while one is typed. */
function Zones() {
  const zones = useMemo(() => ['UTC', ...(typeof window === 'undefined' ? [] : Intl.supportedValuesOf('timeZone'))], [])
  return (
    <datalist id="reporting-zones">
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}
