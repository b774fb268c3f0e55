import { useState } from 'preact/hooks'
import { type Choice, chosen, STAGE_OF } from '../../domain/messages/channels.ts'
import { messageText } from '../../domain/messages/message-text.ts'
import { publicStage } from '../../domain/timers/public-stage.ts'
import { $minute } from '../../stores/clock.ts'
import { $isConfidential } from '../../stores/confidential.ts'
import { $incident } from '../../stores/incident.ts'
import { CHOICE_FIELD } from '../../stores/kept-texts.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useAwake } from '../use-ready.ts'
import { useStore } from '../use-store.ts'
import { useTimeText } from '../use-time-text.ts'
import type { MessageBankTexts, MessageFacts } from './message-words.ts'

/** What is chosen: kept over a reload; the stage follows the log until somebody chooses one. */
export function useMessageChoice() {
  const isAwake = useAwake()
  const incident = useStore($incident, { ssr: () => undefined })
  const minute = useStore($minute, { ssr: () => 0 })
  const isConfidential = useStore($isConfidential, { ssr: () => false })
  const [audience, setAudience] = useKeptText(`${CHOICE_FIELD}message.audience`)
  const [stage, setStage] = useKeptText(`${CHOICE_FIELD}message.stage`)
  const [channel, setChannel] = useKeptText(`${CHOICE_FIELD}message.channel`)
  const declared = incident?.severity ? incident : undefined
  const stageNow = declared ? STAGE_OF[publicStage(declared, minute)] : 'investigating'
  const choice = chosen({ audience, stage: stage || stageNow, channel }, isConfidential)
  return {
    choice,
    /** The incident that fills the texts; absent while none is declared. */
    incident: declared,
    minute,
    isAwake,
    isConfidential,
    setAudience,
    setStage,
    setChannel,
  }
}
/** What is chosen, and how to choose otherwise. */
export type MessageChoice = ReturnType<typeof useMessageChoice>

/**
 * What stands in the message: what the log has now, until somebody edits it; then what they wrote, in this language and
 * for this channel, over a reload too.
 */
export function useMessage(
  { choice, incident, minute, isConfidential }: MessageChoice,
  { locale, texts, facts }: { locale: string; texts: MessageBankTexts; facts: MessageFacts },
) {
  const { channel, stage } = choice
  const field = `message.${locale}.${channel}`
  const [kept, keep] = useKeptText(field)
  const [keptStage, keepStage] = useKeptText(`${CHOICE_FIELD}${field}.stage`)
  // Somebody who is in the text keeps it as it is, even when a minute passes.
  const [held, setHeld] = useState<{ field: string; stage: string; text: string }>()
  const [emptied, setEmptied] = useState('')
  const clock = useTimeText(facts.zone, locale)
  const { zoneName: zone, status, internal, company } = facts
  const filled = messageText(
    choice,
    incident,
    { nowMs: minute, clock, zone, status, internal, company, isConfidential },
    texts,
  )
  const edited = kept !== '' ? kept : emptied === field ? '' : undefined
  const heldText = held?.field === field && held.stage === stage ? held.text : undefined
  const text = edited ?? heldText ?? filled
  return {
    text,
    isEdited: edited !== undefined,
    /** The stage for which it was written, where that isn't the one that is chosen. */
    writtenFor: edited !== undefined && keptStage !== '' && keptStage !== stage ? keptStage : '',
    hold: () => setHeld({ field, stage, text }),
    letGo: () => setHeld(undefined),
    edit(next: string, forStage: Choice['stage'] | undefined = undefined) {
      keep(next)
      setEmptied(next === '' ? field : '')
      if (edited === undefined || forStage) keepStage(forStage ?? stage)
    },
    refill() {
      keep('')
      keepStage('')
      setEmptied('')
      setHeld(undefined)
    },
  }
}
/** The message, and what may be done to its text. */
export type Message = ReturnType<typeof useMessage>
