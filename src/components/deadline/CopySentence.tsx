import { useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { copyText } from '../copy-text.ts'

interface Props {
  text: string
  t: Words<'deadline'>['island']
}

/** The answer as a sentence to paste, with a button that says what became of the copy. */
export function CopySentence({ text, t }: Props) {
  // Remembers which text was copied: when the answer changes, “Copied” no longer holds.
  const [outcome, setOutcome] = useState({ text: '', message: '' })
  const copy = async () => setOutcome({ text, message: (await copyText(text)) ? t.copied : t.copyFailed })
  return (
    <div class="deadline-copy">
      <p id="deadline-sentence">{text}</p>
      <button type="button" class="button" aria-describedby="deadline-sentence" onClick={copy}>
        {t.copy}
      </button>
      <span role="status">{outcome.text === text ? outcome.message : ''}</span>
    </div>
  )
}
