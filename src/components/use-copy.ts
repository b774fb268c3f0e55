import { useState } from 'preact/hooks'
import { copyText } from './clipboard.ts'

/** What a copy button answers, when the text is on the clipboard and when it isn't. */
interface CopyWords {
  copied: string
  copyFailed: string
}

/**
 * What every copy button has: it copies, and what became of it is said until something else is. A control puts `said`
 * into its status line, and says what else there is to say by `say`; the empty text takes it away.
 */
export function useCopy(): {
  said: string
  say: (what: string) => void
  copy: (text: string, t: CopyWords) => Promise<void>
} {
  const [said, say] = useState('')
  return { said, say, copy: async (text, t) => say((await copyText(text)) ? t.copied : t.copyFailed) }
}
