import { useRef, useState } from 'preact/hooks'
import { NAME_LIMIT, TEXT_LIMIT } from '../../domain/log/text-limit.ts'
import { fill } from '../../i18n/format.ts'
import { CHOICE_FIELD } from '../../stores/kept-texts.ts'
import type { Refusal } from '../../stores/log/refusal.ts'
import { sendMessage } from '../../stores/messages.ts'
import { retract } from '../../stores/retract.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { overLimit } from '../over-limit.ts'
import { refusalText } from '../refusal-text.ts'
import { rest } from '../rest.ts'
import { useKeptText } from '../use-kept-text.ts'
import type { MessageProps } from './message-props.ts'

const CHECKED = 'yes'

/** Who approved the message, and writing down that it was sent. */
export function useSending({ choosing, message, label, t }: MessageProps) {
  const [approvedBy, setApprovedBy] = useKeptText('message.approved-by')
  const [preapproved, keepPreapproved] = useKeptText(`${CHOICE_FIELD}message.preapproved`)
  const [problem, setProblem] = useState('')
  const [isApproverWrong, setApproverWrong] = useState(false)
  const resting = useRef(false)
  const written = useRef('')
  const { choice, incident, setStage } = choosing
  const isFirst = choice.stage === 'investigating'
  const isPreapproved = isFirst && preapproved === CHECKED
  const name = approvedBy.trim()

  const say = (wrong: string, isApprovers = false) => {
    setProblem(wrong)
    setApproverWrong(isApprovers && wrong !== '')
    return wrong === ''
  }
  const isReady = () => {
    if (!incident) return say(t.notDeclared)
    if (message.text.trim() === '') return say(t.empty)
    const tooLong = overLimit(message.text, TEXT_LIMIT, t.message, t)
    if (tooLong) return say(tooLong)
    if (name === '' && !isPreapproved) return say(isFirst ? t.approverMissingFirst : t.approverMissing, true)
    return say(overLimit(name, NAME_LIMIT, t.approvedBy, t), true)
  }
  const done = (text: string) => (refusal?: Refusal) => {
    say(refusalText(refusal, t))
    if (refusal) return
    const entry = written.current
    message.refill()
    setApprovedBy('')
    keepPreapproved('')
    // From here on the stage is the log's again.
    setStage('')
    rest(resting)
    answer(fill(t.said, { what: label }), () => {
      retract(entry)
      message.edit(text, choice.stage)
      answer(fill(t.undone, { what: label }))
    })
  }
  const send = () => {
    if (resting.current || !isReady()) return
    const { text } = message
    const what = fill(name === '' ? t.labelPreapproved : t.labelApproved, { label })
    askFirst(() => {
      written.current = sendMessage({ ...choice, label: what, text, approvedBy: name })
    }, done(text))
  }
  return {
    approvedBy,
    setApprovedBy,
    isPreapproved,
    setPreapproved: (isChecked: boolean) => keepPreapproved(isChecked ? CHECKED : ''),
    problem,
    isApproverWrong,
    send,
  }
}
