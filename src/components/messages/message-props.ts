import type { MessageFacts, MessageWords } from './message-words.ts'
import type { Message, MessageChoice } from './use-message.ts'

/** What the parts of the form are handed. */
export interface MessageProps {
  choosing: MessageChoice
  message: Message
  /** For whom and where: 客户 · 短信. */
  label: string
  facts: MessageFacts
  locale: string
  drillMark: string
  t: MessageWords
}
