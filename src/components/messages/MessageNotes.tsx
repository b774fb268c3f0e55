import { isHan } from '../../domain/messages/count.ts'
import { measures } from '../../domain/messages/measure.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { lazily } from '../../stores/lazily.ts'
import { LeakNotice } from '../leaks/LeakNotice.tsx'
import { useLeaks } from '../leaks/use-leaks.ts'
import { UpdateAdvice } from '../updates/UpdateAdvice.tsx'
import { PUBLIC_LEAKS } from '../updates/update-checks.ts'
import { overText } from './measure-texts.ts'
import type { MessageProps } from './message-props.ts'

const advise = lazily(async () => (await import('../../domain/advice/message.ts')).adviseOnMessage)

/** What is said of the message: that it is too long, that another stage has begun, what is advised, what it gives away. */
export function MessageNotes({ choosing, message, label, facts, locale, t }: MessageProps) {
  const { audience, stage, channel } = choosing.choice
  const { text, isEdited, writtenFor } = message
  const isOutside = audience !== 'staff'
  const leaks = useLeaks(async () => [[{ place: label, text }]], [label, text], isOutside ? PUBLIC_LEAKS : undefined)
  const measured = measures(channel, text, facts.limits)
  const over = measured.map((measure) => overText(measure, facts, t)).filter(Boolean)
  const [first] = measured
  const forcedBy = first?.kind === 'sms' && first.parts > 1 && !isHan(text) ? first.forcedBy : undefined
  const changed = writtenFor
    ? fill(t.stageChanged, { stage: nameOf(t.stages, stage), before: nameOf(t.stages, writtenFor) })
    : ''
  return (
    <div class="message-notes">
      {/* There from the start, so that what comes into it is read out. */}
      <div role="status">
        {[...over, ...(forcedBy ? [fill(t.forced, { character: forcedBy })] : []), ...(changed ? [changed] : [])].map(
          (said) => (
            <p key={said} class="problem">
              {said}
            </p>
          ),
        )}
      </div>
      {isEdited && !changed && <p class="muted small">{t.edited}</p>}
      <UpdateAdvice text={text} locale={locale} label={t.advice} advise={advise} />
      <LeakNotice leaks={leaks} t={t.leaks} />
      <p class="muted small">{fill(t.checkedOn, { checkedOn: facts.checkedOn })}</p>
    </div>
  )
}
