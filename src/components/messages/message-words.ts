import { messages } from '../../i18n/index.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import { wordsFile } from '../words-file.ts'
import { zoneName } from '../zone-name.ts'

/** What the message bank says, its messages, and what the company's file says of its channels. */
export const messageWords = wordsFile('message-bank', (locale) => {
  const { messageBank, messageTexts } = messages(locale)
  const { name, timeZone, channels, messages: platforms } = organization()
  return {
    t: messageBank.island,
    texts: messageTexts,
    facts: {
      company: localize(name, locale),
      zone: timeZone,
      zoneName: zoneName(timeZone, locale),
      status: platforms.statusPage,
      internal: localize(channels.internalUpdates, locale),
      limits: platforms.limits,
      checkedOn: platforms.checkedOn,
    },
  }
})

type Parts = Awaited<ReturnType<typeof messageWords.parts>>
/** Words of the message bank. */
export type MessageWords = Parts['t']
/** Its messages. */
export type MessageBankTexts = Parts['texts']
/** What the company says of its channels. */
export type MessageFacts = Parts['facts']
