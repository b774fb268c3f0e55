import { useRef, useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import type { LocalTime } from '../../domain/local-time.ts'
import type { Passings } from '../../domain/past-moment.ts'
import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { askFirst } from '../../stores/stale.ts'
import { addRow } from '../../stores/timeline-rows.ts'
import { refusalText } from '../refusal-text.ts'
import { WhichPass } from '../WhichPass.tsx'
import { offeredTime, readTimeField, withClock } from '../timeline/read-time-field.ts'

interface Props {
  zone: string
  /** The moment that is offered at first: that of the last row. */
  after: string | undefined
  onAdded: (at: string) => void
  t: Words<'postmortem'>
}

/** A row more: when, what, and its source. The moment stays in its field, for the next row is often of the same day. */
export function AddRow({ zone, after, onAdded, t }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [said, setSaid] = useState<{ text: string; isWrong: boolean }>()
  const [twice, setTwice] = useState<Passings>()
  const words = t.newRow
  const input = (name: string) => form.current?.elements.namedItem(name) as HTMLInputElement
  const wrong = (text: string, name: string) => {
    setSaid({ text, isWrong: true })
    input(name).focus()
  }
  const add = async () => {
    setTwice(undefined)
    const moment = await readTimeField(input('at'), zone)
    if (!('problem' in moment)) return write(moment.at, moment.clock)
    if (moment.problem === 'twice') setTwice(moment.passings)
    else wrong(words[moment.problem], 'at')
  }
  const write = (at: Instant, clock: LocalTime['clock']) =>
    askFirst(
      () => {
        const fault = addRow({ at, text: input('text').value, source: input('source').value })
        if (fault)
          return wrong(
            fault.field === 'source' ? t.invalidSource : fill(words[fault.problem], { limit: TEXT_LIMIT }),
            fault.field,
          )
        onAdded(at)
        setSaid({ text: withClock(words.added, clock, words), isWrong: false })
        input('text').value = ''
        input('source').value = ''
        input('text').focus()
      },
      (refused) => refused && setSaid({ text: refusalText(refused, t), isWrong: true }),
    )
  return (
    <form
      class="postmortem-new-row"
      aria-label={words.title}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label class="field">
        {t.rowTime}
        <input
          type="datetime-local"
          name="at"
          max="9999-12-31T23:59"
          defaultValue={after && offeredTime(after, zone)}
          autocomplete="off"
        />
      </label>
      <label class="field">
        {t.rowText}
        <input type="text" name="text" autocomplete="off" />
      </label>
      <label class="field">
        {words.source}
        <input type="text" inputMode="url" name="source" autocomplete="off" placeholder={t.pasteSource} />
      </label>
      <button type="submit" class="button">
        {words.add}
      </button>
      <p class={said?.isWrong ? 'problem' : undefined} role="status">
        {said?.text}
      </p>
      {twice && (
        <WhichPass
          passings={twice}
          onChoose={(pass) => {
            setTwice(undefined)
            write(twice[pass].at, 'repeated')
          }}
          t={words}
        />
      )}
    </form>
  )
}
