import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What stands on the button that prints a card. */
export const cardWords = wordsFile('card', (locale) => ({ t: messages(locale).card.island }))
