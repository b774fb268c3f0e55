import { fill } from '../../i18n/format.ts'
import type { ReportingWords } from './reporting-words.ts'

interface Props {
  zone: string
  /** The organization's zone, which is offered. */
  timeZone: string
  onType: (zone: string) => void
  t: ReportingWords
}

/** The zone of an instant or of a contract. The organization's is offered, never assumed. */
export function ZoneField({ zone, timeZone, onType, t }: Props) {
  return (
    <div class="field">
      <label class="field">
        {t.zone}
        <input
          type="text"
          list="reporting-zones"
          autocomplete="off"
          spellcheck={false}
          placeholder={t.zoneExample}
          value={zone}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      {zone === '' && (
        <button type="button" class="link-button" onClick={() => onType(timeZone)}>
          {fill(t.useZone, { zone: timeZone })}
        </button>
      )}
    </div>
  )
}
