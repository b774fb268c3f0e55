import { type Lazy, lazily } from '../stores/lazily.ts'
import { fetchWords } from './fetch-words.ts'

/** A part of the code and the file of what it says. */
export interface WithWords<Code, Words> {
  code: Code
  words: Words
}

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
    const [code, words] = await Promise.all([load(), fetchWords<Words>(address)])
    return { code, words }
  })
  return (file) => {
    address = file
    return part
  }
}
