import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { NAME_LIMIT } from '../../domain/log/text-limit.ts'
import { assignTopic } from '../../stores/roster.ts'
import { askFirst } from '../../stores/stale.ts'
import { overLimit } from '../over-limit.ts'
import { refusalText } from '../refusal-text.ts'
import { useKeptText } from '../use-kept-text.ts'

/** Somebody who knows a topic, or a sub-team with a name of its own. */
export type Topic = 'expert' | 'team'

interface Props {
  kind: Topic
  /** Names that the organization gives to sub-teams. */
  teams: readonly string[]
  t: Words<'command'>['roster']
  onClose: () => void
}

/** One expert more, with what they know, or one sub-team more, with who leads it. Escape keeps what was typed, until it is cancelled. */
export function TopicForm({ kind, teams, t, onClose }: Props) {
  const isTeam = kind === 'team'
  const [typedTopic, setTopic] = useKeptText(`${kind}.topic`)
  const [typedPerson, setPerson] = useKeptText(`${kind}.person`)
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => focusFirst(form.current), [])
  const leave = () => {
    setTopic('')
    setPerson('')
    onClose()
  }
  const [topicName, personName] = isTeam ? [t.teamName, t.lead] : [t.topic, t.person]
  const submit = () => {
    const [topic, person] = [typedTopic.trim(), typedPerson.trim()]
    const tooLong = overLimit(topic, NAME_LIMIT, topicName, t) || overLimit(person, NAME_LIMIT, personName, t)
    setProblem(tooLong)
    if (tooLong || !topic || !person) return
    askFirst(
      () => assignTopic(topic, person, isTeam),
      (refusal) => {
        setProblem(refusalText(refusal, t))
        if (!refusal) leave()
      },
    )
  }
  return (
    <form
      class="roster-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <NameField name={topicName} text={typedTopic} onType={setTopic} list={isTeam ? 'team-names' : undefined} />
      {isTeam && (
        <datalist id="team-names">
          {teams.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <NameField name={personName} text={typedPerson} onType={setPerson} />
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="dialog-buttons">
        <button type="submit" class="button">
          {t.add}
        </button>
        <button type="button" class="link-button" onClick={leave}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}

/** Whoever went on elsewhere while this was fetched stays there. */
function focusFirst(form: HTMLFormElement | null): void {
  if (document.activeElement === document.body) form?.querySelector('input')?.focus()
}

interface NameFieldProps {
  name: string
  text: string
  onType: (text: string) => void
  /** Id of the names that are proposed. */
  list?: string | undefined
}

function NameField({ name, text, onType, list }: NameFieldProps) {
  return (
    <label class="field">
      {name}
      <input
        type="text"
        required
        autoComplete="off"
        list={list}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  )
}
