import { approvalOf } from '../../domain/messages/measure.ts'
import type { MessageProps } from './message-props.ts'
import type { useSending } from './use-sending.ts'

interface Props extends Pick<MessageProps, 'choosing' | 'message' | 'facts' | 't'> {
  sending: ReturnType<typeof useSending>
}

/** Who approved the message: a name, or that it is the first one, which was approved in advance. */
export function ApprovalField({ choosing, message, facts, t, sending }: Props) {
  const { stage, channel } = choosing.choice
  const { approvedBy, setApprovedBy, isPreapproved, setPreapproved, isApproverWrong } = sending
  return (
    <>
      <label class="field">
        {t.approvedBy}
        <input
          type="text"
          autocomplete="off"
          value={approvedBy}
          aria-invalid={isApproverWrong}
          aria-describedby="message-approval"
          onInput={(event) => setApprovedBy(event.currentTarget.value)}
        />
      </label>
      <p class="muted small" id="message-approval">
        {t.approvals[approvalOf(channel, message.text, facts.limits)]}
      </p>
      {stage === 'investigating' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isPreapproved}
            onChange={(event) => setPreapproved(event.currentTarget.checked)}
          />
          {t.preapproved}
        </label>
      )}
    </>
  )
}
