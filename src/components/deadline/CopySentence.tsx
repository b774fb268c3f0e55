import type { Words } from '../../i18n/index.ts'
import { copyAndSay } from '../copy-and-say.ts'

interface Props {
  text: string
  t: Words<'deadline'>['island']
}

/** The answer as a sentence to paste, with a button that says what became of the copy. */
export function CopySentence({ text, t }: Props) {
  return (
    <div class="deadline-copy">
      <p id="deadline-sentence">{text}</p>
      <button type="button" class="button" aria-describedby="deadline-sentence" onClick={() => copyAndSay(text, t)}>
        {t.copy}
      </button>
    </div>
  )
}
