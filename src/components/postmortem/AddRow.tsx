import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import type { LocalTime } from '../../domain/local-time.ts'
import type { Passings } from '../../domain/past-moment.ts'
import type { Instant } from '../../domain/time.ts'
import { fill } from '../../i18n/format.ts'
import { askFirst } from '../../stores/stale.ts'
import { addRow } from '../../stores/timeline-rows.ts'
import { WhichPass } from '../WhichPass.tsx'
import { refusalText } from '../refusal-text.ts'
import { offeredTime, readTimeField, withClock } from '../timeline/read-time-field.ts'
import { useKeptText } from '../use-kept-text.ts'
import { rest } from '../rest.ts'
import type { TableTexts } from './generator-texts.ts'

interface Props {
  zone: string
  /** The moment that is offered at first: that of the last row. */
  after: string | undefined
  onAdded: (at: string) => void
  t: TableTexts
}

/** A row more: when, what, and its source. The moment stays in its field, for the next row is often of the same day. */
export function AddRow({ zone, after, onAdded, t }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const draft = useRowDraft()
  const { said, twice, add, choose, retype } = useAdding(form, draft, { zone, onAdded, t })
  return (
    <form
      class="postmortem-new-row"
      aria-label={t.newRow.title}
      ref={form}
      noValidate
      onInput={retype}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <RowFields offered={after && offeredTime(after, zone)} draft={draft} t={t} />
      <button type="submit" class="button">
        {t.newRow.add}
      </button>
      <p class={said?.isWrong ? 'problem' : undefined} role="status">
        {said?.text}
      </p>
      {twice && <WhichPass passings={twice} onChoose={(pass) => choose(twice[pass].at)} t={t} />}
    </form>
  )
}

type RowDraft = ReturnType<typeof useRowDraft>

/** What is typed for the row and not added yet; it survives a reload and another section. */
function useRowDraft() {
  const [at, keepAt] = useKeptText('row.at')
  const [text, keepText] = useKeptText('row.text')
  const [source, keepSource] = useKeptText('row.source')
  const drop = () => {
    for (const keep of [keepAt, keepText, keepSource]) keep('')
  }
  return { at, text, source, keepAt, keepText, keepSource, drop }
}

/** Reads the form and writes the row; says what became of it, and which of two equal hours has to be chosen. */
function useAdding(form: RefObject<HTMLFormElement>, draft: RowDraft, { zone, onAdded, t }: Omit<Props, 'after'>) {
  const [said, setSaid] = useState<{ text: string; isWrong: boolean }>()
  const [twice, setTwice] = useState<Passings>()
  const words = t.newRow
  const isBusy = useRef(false)
  const resting = useRef(false)
  const input = (name: string) => form.current?.elements.namedItem(name) as HTMLInputElement
  const wrong = (text: string, name: string) => {
    setSaid({ text, isWrong: true })
    input(name).focus()
  }
  const write = (at: Instant, clock: LocalTime['clock']) =>
    askFirst(
      () => {
        const fault = addRow({ at, text: draft.text, source: draft.source })
        if (fault)
          return wrong(
            fault.field === 'source' ? t.invalidSource : fill(words[fault.problem], { limit: TEXT_LIMIT }),
            fault.field,
          )
        onAdded(at)
        setSaid({ text: withClock(words.added, clock, words), isWrong: false })
        draft.drop()
        rest(resting)
        input('text').focus()
      },
      (refused) => refused && setSaid({ text: refusalText(refused, t), isWrong: true }),
    )
  const add = async () => {
    if (isBusy.current || (resting.current && !draft.text)) return
    setTwice(undefined)
    isBusy.current = true
    const moment = await readTimeField(input('at'), zone).finally(() => {
      isBusy.current = false
    })
    if (!('problem' in moment)) return write(moment.at, moment.clock)
    if (moment.problem === 'twice') setTwice(moment.passings)
    else wrong(words[moment.problem], 'at')
  }
  const choose = (at: Instant) => {
    setTwice(undefined)
    write(at, 'repeated')
  }
  return { said, twice, add, choose, retype: () => setTwice(undefined) }
}

function RowFields({ offered, draft, t }: Pick<Props, 't'> & { offered: string | undefined; draft: RowDraft }) {
  const typed = (keep: (text: string) => void) => (event: { currentTarget: HTMLInputElement }) =>
    keep(event.currentTarget.value)
  return (
    <>
      <label class="field">
        {t.rowTime}
        <input
          type="datetime-local"
          name="at"
          max="9999-12-31T23:59"
          defaultValue={draft.at || offered}
          autocomplete="off"
          onInput={typed(draft.keepAt)}
        />
      </label>
      <label class="field">
        {t.rowText}
        <input type="text" name="text" autocomplete="off" value={draft.text} onInput={typed(draft.keepText)} />
      </label>
      <label class="field">
        {t.newRow.source}
        <input
          type="text"
          inputMode="url"
          name="source"
          autocomplete="off"
          placeholder={t.pasteSource}
          value={draft.source}
          onInput={typed(draft.keepSource)}
        />
      </label>
    </>
  )
}
