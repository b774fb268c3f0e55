import { useRef, useState } from 'preact/hooks'
import type { RosterWords } from '../cockpit/form-words.ts'
import { opensForm, useForms } from '../cockpit/use-forms.ts'
import type { Topic } from './TopicForm.tsx'

interface Props {
  isEnabled: boolean
  /** Names that the organization gives to sub-teams. */
  teams: readonly string[]
  /** Address of what the forms say. */
  forms: string
  t: RosterWords
}

/** Opens the form for one expert or one sub-team more. The focus comes back to its button. */
export function AddTopic({ isEnabled, teams, forms, t }: Props) {
  const [adding, setAdding] = useState<Topic>()
  const left = useRef<Topic>()
  const part = useForms(forms, adding, () => setAdding(undefined))
  const button = (kind: Topic, name: string) => (
    <button
      type="button"
      class="link-button"
      disabled={!isEnabled}
      ref={(element) => {
        if (left.current !== kind || !element) return
        left.current = undefined
        element.focus()
      }}
      onClick={() => setAdding(kind)}
      {...opensForm(forms)}
    >
      + {name}
    </button>
  )
  const close = () => {
    left.current = adding
    setAdding(undefined)
  }
  if (adding && part)
    return (
      <part.code.TopicForm
        key={adding}
        kind={adding}
        teams={teams}
        t={{ ...t, ...part.words.roster }}
        onClose={close}
      />
    )
  return (
    <p class="roster-add">
      {button('expert', t.addExpert)} {button('team', t.addTeam)}
    </p>
  )
}
