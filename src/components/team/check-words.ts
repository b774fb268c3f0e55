import { messages } from '../../i18n/index.ts'
import { wordsFile } from '../words-file.ts'

/** What a check of the connection says. It is fetched once somebody asks for one. */
export const checkWords = wordsFile('team-check', (locale) => ({ teamCheck: messages(locale).teamCheck }))
