import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What a page says that is ticked in calm times. */
export const runWords = wordsFile('runs', (locale) => ({ run: messages(locale).runs.page }))
