import { useState } from 'preact/hooks'
import type { Words } from '../../i18n/index.ts'
import { useCopy } from '../use-copy.ts'

interface Props {
  text: string
  t: Words<'deadline'>['island']
}

/** The answer as a sentence to paste, with a button that says what became of the copy. */
export function CopySentence({ text, t }: Props) {
  // Remembers which text was copied: when the answer changes, “Copied” no longer holds.
  const [copiedText, setCopiedText] = useState('')
  const { said, copy } = useCopy()
  const copySentence = async () => {
    await copy(text, t)
    setCopiedText(text)
  }
  return (
    <div class="deadline-copy">
      <p id="deadline-sentence">{text}</p>
      <button type="button" class="button" aria-describedby="deadline-sentence" onClick={copySentence}>
        {t.copy}
      </button>
      <span role="status">{copiedText === text ? said : ''}</span>
    </div>
  )
}
