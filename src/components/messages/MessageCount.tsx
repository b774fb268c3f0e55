import type { MessageChannel } from '../../domain/messages/channels.ts'
import { measures } from '../../domain/messages/measure.ts'
import { fill } from '../../i18n/format.ts'
import { gapsIn } from './gaps-in.ts'
import { countText } from './measure-texts.ts'
import type { MessageFacts, MessageWords } from './message-words.ts'

interface Props {
  channel: MessageChannel
  text: string
  facts: MessageFacts
  drillMark: string
  t: MessageWords
}

/** How long the message is, as its channel counts, and how many gaps are left. */
export function MessageCount({ channel, text, facts, drillMark, t }: Props) {
  const [first] = measures(channel, text, facts.limits)
  const gaps = gapsIn(text, facts, drillMark)
  const said = [first && countText(first, t), gaps > 0 && fill(t.gapsLeft, { count: gaps })]
  return (
    <p class="message-count" id="message-count">
      {said.filter(Boolean).join(' · ')}
    </p>
  )
}
