import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import { assignTopic } from '../../stores/roster.ts'
import { askFirst } from '../../stores/stale.ts'
import { overLimit } from '../over-limit.ts'

interface Props {
  isEnabled: boolean
  /** Names that the organization gives to sub-teams. */
  teams: readonly string[]
  t: Words<'command'>['roster']
}

/** One expert more, with what they know, or one sub-team more, with who leads it. */
export function AddTopic({ isEnabled, teams, t }: Props) {
  const [adding, setAdding] = useState<'expert' | 'team'>()
  const button = (kind: 'expert' | 'team', name: string) => (
    <button type="button" class="link-button" disabled={!isEnabled} onClick={() => setAdding(kind)}>
      + {name}
    </button>
  )
  if (adding)
    return <TopicForm key={adding} isTeam={adding === 'team'} {...{ teams, t }} onClose={() => setAdding(undefined)} />
  return (
    <p class="roster-add">
      {button('expert', t.addExpert)} {button('team', t.addTeam)}
    </p>
  )
}

interface FormProps extends Omit<Props, 'isEnabled'> {
  isTeam: boolean
  onClose: () => void
}

function TopicForm({ isTeam, teams, t, onClose }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const [topicName, personName] = isTeam ? [t.teamName, t.lead] : [t.topic, t.person]
  const submit = (fields: FormData) => {
    const [topic = '', person = ''] = ['topic', 'name'].map((name) => String(fields.get(name)).trim())
    const tooLong = overLimit(topic, NAME_LIMIT, topicName, t) || overLimit(person, NAME_LIMIT, personName, t)
    setProblem(tooLong)
    if (tooLong || !topic || !person) return
    askFirst(() => {
      assignTopic(topic, person, isTeam)
      onClose()
    })
  }
  return (
    <form
      class="roster-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label class="field">
        {topicName}
        <input type="text" name="topic" required autoComplete="off" list={isTeam ? 'team-names' : undefined} />
      </label>
      {isTeam && (
        <datalist id="team-names">
          {teams.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <label class="field">
        {personName}
        <input type="text" name="name" required autoComplete="off" />
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="dialog-buttons">
        <button type="submit" class="button">
          {t.add}
        </button>
        <button type="button" class="link-button" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}
