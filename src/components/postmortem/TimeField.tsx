import { useState } from 'preact/hooks'
import { localTime } from '../../domain/local-time.ts'
import { type Passings, passingsOf } from '../../domain/past-moment.ts'
import { localMinute } from '../../domain/instant-text.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import { type PassWords, WhichPass } from '../WhichPass.tsx'
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
  t: PassWords
}

/** A labelled moment, typed as the clocks of the organisation's zone show it. */
export function TimeField({ field, id, label, value, zone, hint, failed, problem, drafts, t }: Props) {
  // While somebody is in the field it shows their text, half a date included.
  const [typed, setTyped] = useState<string>()
  const [hasFailed, setHasFailed] = useState(false)
  const [passings, setPassings] = useState<Passings>()

  const read = async (input: HTMLInputElement) => {
    const text = input.value
    try {
      if (!('Temporal' in globalThis)) await loadTemporal()
      const both = text === '' ? undefined : passingsOf(text, zone)
      setPassings(both)
      setHasFailed(false)
      // Nothing is saved before somebody has said which of the two moments it was.
      if (both) return
      drafts.type(field, text === '' ? '' : instantOf(text, zone))
      if (document.activeElement !== input) drafts.leave(field)
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
          setPassings(undefined)
          if (!input.validity.badInput && !input.validity.rangeOverflow) void read(input)
        }}
        onBlur={() => {
          // What waits for an answer stays as it was typed.
          if (!passings) setTyped(undefined)
          drafts.leave(field)
        }}
      />
      <span id={`${id}-hint`} class={hasFailed || problem ? 'problem' : undefined} role={problem ? 'alert' : undefined}>
        {hasFailed ? failed : problem || hint}
      </span>
      {passings && (
        <WhichPass
          passings={passings}
          onChoose={(pass) => {
            drafts.type(field, passings[pass].at)
            drafts.leave(field)
            setPassings(undefined)
            setTyped(undefined)
          }}
          t={t}
        />
      )}
    </div>
  )
}

function instantOf(text: string, zone: string): string {
  return localTime(text, zone).at.toInstant().toString({ fractionalSecondDigits: 3 })
}
