import { messages } from '../../i18n/index.ts'
import { organization } from '../../schemas/organization-file.ts'
import { wordsFile } from '../words-file.ts'

/** What is said of the copy for use without a network, and of new releases; `zone` is the one in which times are shown. */
export const offlineWords = wordsFile('offline', (locale) => ({
  offline: { ...messages(locale).offline, locale, zone: organization().timeZone },
}))
