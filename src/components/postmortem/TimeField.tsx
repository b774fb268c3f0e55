import { useState } from 'preact/hooks'
import type { Passings } from '../../domain/past-moment.ts'
import { localMinute } from '../../domain/instant-text.ts'
import type { Drafts } from '../../stores/drafts.ts'
import { lazily } from '../../stores/lazily.ts'
import { loadTemporal } from '../deadline/load-temporal.ts'
import { usePart } from '../use-part.ts'
import type { PassWords } from '../WhichPass.tsx'

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

/** What reads a typed time; whoever begins to fill in the form gets it before they reach one. */
export const typedTime = lazily(async () => {
  await loadTemporal()
  return import('./typed-time.ts')
})

/** A labelled moment, typed as the clocks of the organisation's zone show it. */
export function TimeField({ field, id, label, value, zone, hint, failed, problem, drafts, t }: Props) {
  // While somebody is in the field it shows their text, half a date included.
  const [typed, setTyped] = useState<string>()
  const { passings, setPassings, hasFailed, read } = useTypedTime({ field, zone, drafts })
  const question = usePart(typedTime, passings)

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
      {passings && question && (
        <question.WhichPass
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

/** Reads what stands in the field, and both moments where it may be either. */
function useTypedTime({ field, zone, drafts }: Pick<Props, 'field' | 'zone' | 'drafts'>) {
  const [hasFailed, setHasFailed] = useState(false)
  const [passings, setPassings] = useState<Passings>()
  const fail = () => setHasFailed(true)
  const read = (input: HTMLInputElement) => {
    const text = input.value
    return typedTime(({ passingsOf, instantOf }) => {
      const both = text === '' ? undefined : passingsOf(text, zone)
      setPassings(both)
      setHasFailed(false)
      // Nothing is saved before somebody has said which of the two moments it was.
      if (both) return
      drafts.type(field, text === '' ? '' : instantOf(text, zone))
      if (document.activeElement !== input) drafts.leave(field)
    }, fail).catch(fail)
  }
  return { passings, setPassings, hasFailed, read }
}
