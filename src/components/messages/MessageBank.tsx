import { choicesFor } from '../../domain/messages/channels.ts'
import { fill } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/languages.ts'
import { Choice } from '../Choice.tsx'
import { MessageForm } from './MessageForm.tsx'
import type { MessageBankTexts, MessageFacts, MessageWords } from './message-words.ts'
import { type MessageChoice, useMessage, useMessageChoice } from './use-message.ts'

interface Props {
  locale: Locale
  t: MessageWords
  texts: MessageBankTexts
  facts: MessageFacts
}

/** A message for an audience, at a stage, on a channel: chosen, filled from the log, counted, approved, copied and noted. */
export default function MessageBank({ locale, t, texts, facts }: Props) {
  const choosing = useMessageChoice()
  const message = useMessage(choosing, { locale, texts, facts })
  const { choice, incident, isAwake, isConfidential } = choosing
  // Nothing of it works without script, so none of it stands in the page.
  if (!isAwake) return <p class="muted">{t.asleep}</p>
  const label = fill(t.label, { audience: t.audiences[choice.audience], channel: t.channels[choice.channel] })
  return (
    <>
      <Choices choosing={choosing} t={t} />
      {isConfidential && <p class="notice">{t.confidential}</p>}
      <p class="muted small">{incident ? t.filled : t.noIncident}</p>
      <MessageForm {...{ choosing, message, label, facts, locale, t }} drillMark={texts.drill} />
    </>
  )
}

/** The three choices; what doesn't exist beside the others isn't offered. */
function Choices({ choosing, t }: { choosing: MessageChoice; t: MessageWords }) {
  const { choice, isConfidential, setAudience, setStage, setChannel } = choosing
  const { audiences, stages, channels } = choicesFor(choice, isConfidential)
  return (
    <div class="message-choices">
      <div class="field">
        <label for="message-audience">{t.audience}</label>
        <Choice id="message-audience" value={choice.audience} onChoose={setAudience}>
          {audiences.map((one) => (
            <option key={one} value={one}>
              {t.audiences[one]}
            </option>
          ))}
        </Choice>
      </div>
      <div class="field">
        <label for="message-stage">{t.stage}</label>
        <Choice id="message-stage" value={choice.stage} onChoose={setStage}>
          {stages.map((one) => (
            <option key={one} value={one}>
              {t.stages[one]}
            </option>
          ))}
        </Choice>
      </div>
      <div class="field">
        <label for="message-channel">{t.channel}</label>
        <Choice id="message-channel" value={choice.channel} onChoose={setChannel}>
          {channels.map((one) => (
            <option key={one} value={one}>
              {t.channels[one]}
            </option>
          ))}
        </Choice>
      </div>
    </div>
  )
}
