import { useState } from 'preact/hooks'
import type { UpdateKind } from '../../domain/timers/update-text.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useLeaks } from '../leaks/use-leaks.ts'
import { TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { CHOICE_FIELD } from '../../stores/kept-texts.ts'
import { overLimit } from '../over-limit.ts'
import { useKeptText } from '../use-kept-text.ts'
import { UpdateAdvice } from './UpdateAdvice.tsx'
import { countGaps, PUBLIC_LEAKS, type Reader } from './update-checks.ts'

interface Props {
  /** Whom it is for; what is edited is kept under this name. */
  reader: Reader
  /** Which of the texts is due now. */
  kind: UpdateKind
  /** Whom and what it is for: 对外更新 · 影响范围. */
  name: string
  /** The text as the log has it now. */
  filled: string
  drillMark: string
  isOpen: boolean
  /** Whether the text goes to customers. */
  isPublic: boolean
  /**
   * Writes down that the update was sent, with its text; absent where the log keeps none of this kind. `done` hears
   * whether it is kept now, and that it no longer is once it was taken back.
   */
  onSent?: (text: string, done: (isKept: boolean) => void) => void
  locale: string
  t: Words<'updateTexts'>
}

/** What stands in one text: what the log has now, until somebody edits it; then what they wrote, over a reload too. */
function useUpdateText({ reader, kind, filled, t }: Pick<Props, 'reader' | 'kind' | 'filled' | 't'>) {
  // Somebody who is in the text keeps it as it is, even when a minute passes.
  const [held, setHeld] = useState<string>()
  const [kept, keep] = useKeptText(`update.${reader}`)
  const [keptKind, keepKind] = useKeptText(`${CHOICE_FIELD}update.${reader}.stage`)
  const [isEmptied, setEmptied] = useState(false)
  const edited = kept !== '' ? kept : isEmptied ? '' : undefined
  const text = edited ?? held ?? filled
  const stageName = (one: string) => nameOf(t.stages, one)
  const hasChanged = edited !== undefined && keptKind !== '' && keptKind !== kind
  return {
    text,
    isEdited: edited !== undefined,
    /** That another stage has begun since it was edited; empty when that isn't so. */
    changed: hasChanged ? fill(t.stageChanged, { stage: stageName(kind), before: stageName(keptKind) }) : '',
    hold: () => setHeld(text),
    letGo: () => setHeld(undefined),
    edit(next: string) {
      keep(next)
      setEmptied(next === '')
      if (edited === undefined) keepKind(kind)
    },
    refill() {
      keep('')
      keepKind('')
      setEmptied(false)
      setHeld(undefined)
    },
  }
}

/**
 * One text: shown, edited, copied, and said to have been sent. What was edited stays as it is, over a reload and when
 * another stage begins, which is said. What was sent is kept, and the next text begins with it.
 */
export function UpdateText({ reader, kind, name, filled, drillMark, isOpen, isPublic, onSent, locale, t }: Props) {
  const { text, isEdited, changed, hold, letGo, edit, refill } = useUpdateText({ reader, kind, filled, t })
  // Said when somebody wants to keep it: to copy a long text is no fault.
  const [problem, setProblem] = useState('')
  const leaks = useLeaks(async () => [[{ place: name, text }]], [name, text], isPublic ? PUBLIC_LEAKS : undefined)

  const sent = () => {
    const tooLong = overLimit(text, TEXT_LIMIT, name, t)
    setProblem(tooLong)
    if (!tooLong) onSent?.(text, (isKept) => (isKept ? refill() : edit(text)))
  }
  const copyUpdate = () => {
    const gaps = countGaps(text, drillMark)
    const copied = gaps > 0 ? `${t.copied}${fill(t.gaps, { count: gaps })}` : t.copied
    void copyAndSay(text, { copied, copyFailed: t.copyFailed })
  }
  return (
    <details class="update" open={isOpen}>
      <summary>{name}</summary>
      <textarea
        rows={6}
        aria-label={name}
        value={text}
        autocomplete="off"
        onFocus={hold}
        onBlur={letGo}
        aria-invalid={problem !== ''}
        onInput={(event) => {
          setProblem('')
          edit(event.currentTarget.value)
        }}
      />
      {isEdited && (
        <p class={changed ? 'problem' : 'muted small'} role="status">
          {changed || t.edited}
        </p>
      )}
      <LeakNotice leaks={leaks} t={t.leaks} />
      <UpdateAdvice text={text} locale={locale} label={t.advice} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="update-buttons">
        <button type="button" class="button" aria-label={fill(t.copyOf, { what: name })} onClick={copyUpdate}>
          {t.copy}
        </button>
        {onSent && (
          <button type="button" class="button" aria-label={fill(t.sentOf, { what: name })} onClick={sent}>
            {t.sent}
          </button>
        )}
        {isEdited && <RefillButton name={name} onRefill={refill} t={t} />}
      </p>
    </details>
  )
}

function RefillButton({ name, onRefill, t }: Pick<Props, 'name' | 't'> & { onRefill: () => void }) {
  return (
    <button
      type="button"
      class="link-button"
      aria-label={fill(t.refillOf, { what: name })}
      onClick={(event) => {
        // The button goes with the changes that it drops.
        event.currentTarget.closest('details')?.querySelector('textarea')?.focus()
        onRefill()
      }}
    >
      {t.refill}
    </button>
  )
}
