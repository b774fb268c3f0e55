import { type Lazy, lazily } from '../stores/lazily.ts'
import { fetchWords } from './fetch-words.ts'

/** A part of the code and the file of what it says. */
export interface WithWords<Code, Words> {
  code: Code
  words: Words
}

/** What hasn't come after so long, in milliseconds, counts as what can't be fetched. */
const PATIENCE_MS = 10_000

/**
 * A part of the code that is fetched with its words when it is first needed, once for all who need it.
 * @param load fetches the code
 * @returns what is handed the address of the words, one and the same on a page
 */
export function lazilyWithWords<Code, Words>(
  load: () => Promise<Code>,
): (file: string) => Lazy<WithWords<Code, Words>> {
  let address = ''
  const part = lazily(async () => {
    // A network that is half broken may never answer, and what was pressed must not wait silently.
    const tooLate = new Promise<never>((_, fail) => setTimeout(fail, PATIENCE_MS))
    const [code, words] = await Promise.race([Promise.all([load(), fetchWords<Words>(address)]), tooLate])
    return { code, words }
  })
  return (file) => {
    address = file
    return part
  }
}
