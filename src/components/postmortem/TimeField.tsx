import { useState } from 'preact/hooks'
import { localTime } from '../../domain/local-time.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import type { Drafts } from '../../stores/drafts.ts'

interface Props {
  field: string
  id: string
  label: string
  /** The instant that is stored, or the empty text. */
  value: string
  zone: string
  hint: string
  /** Says that the part that reads times couldn't be loaded. */
  failed: string
  /** Why what stands in the field wasn't saved; the empty text when it was. */
  problem: string
  drafts: Drafts
}

/** A labelled moment, typed as the clocks of the organisation's zone show it. */
export function TimeField({ field, id, label, value, zone, hint, failed, problem, drafts }: Props) {
  // While somebody is in the field it shows their text, half a date included.
  const [typed, setTyped] = useState<string>()
  const [hasFailed, setHasFailed] = useState(false)

  const read = async (input: HTMLInputElement) => {
    const text = input.value
    try {
      if (!('Temporal' in globalThis)) await loadTemporal()
      drafts.type(field, text === '' ? '' : instantOf(text, zone))
      if (document.activeElement !== input) drafts.leave(field)
      setHasFailed(false)
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        type="datetime-local"
        id={id}
        autocomplete="off"
        max="9999-12-31T23:59"
        value={typed ?? (value && localMinute(value, zone).replace(' ', 'T'))}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget: input }) => {
          setTyped(input.value)
          if (!input.validity.badInput && !input.validity.rangeOverflow) void read(input)
        }}
        onBlur={() => {
          setTyped(undefined)
          drafts.leave(field)
        }}
      />
      <span id={`${id}-hint`} class={hasFailed || problem ? 'problem' : undefined} role={problem ? 'alert' : undefined}>
        {hasFailed ? failed : problem || hint}
      </span>
    </div>
  )
}

function instantOf(text: string, zone: string): string {
  return localTime(text, zone).at.toInstant().toString({ fractionalSecondDigits: 3 })
}
