import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What the handover says, at both of its ends. */
export const transferWords = wordsFile('handover', (locale) => ({ transfer: messages(locale).transfer }))
