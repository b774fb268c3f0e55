import type { Words } from '../../i18n/index.ts'
import { useState } from 'preact/hooks'
import type { Refusal } from '../../stores/log/refusal.ts'
import { askFirst } from '../../stores/stale.ts'
import { addToDo } from '../../stores/to-dos.ts'
import { refusalText } from '../refusal-text.ts'
import { useKeptText } from '../use-kept-text.ts'

interface Props {
  isEnabled: boolean
  /** Called once a to-do was added. */
  onAdded: (text: string) => void
  t: Words<'todos'>
}

/** One line for a to-do more. */
export function AddToDo({ isEnabled, onAdded, t }: Props) {
  const [added, setAdded] = useKeptText('to-do')
  const [refusal, setRefusal] = useState<Refusal>()
  return (
    <form
      class="todo-add"
      onSubmit={(event) => {
        event.preventDefault()
        const text = added.trim()
        if (text === '') return
        askFirst(
          () => addToDo(text),
          (refused) => {
            setRefusal(refused)
            if (refused) return
            onAdded(text)
            setAdded('')
          },
        )
      }}
    >
      <label class="field">
        {t.added}
        <input
          type="text"
          value={added}
          disabled={!isEnabled}
          autoComplete="off"
          onInput={(event) => setAdded(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={!isEnabled}>
        {t.add}
      </button>
      {refusal && (
        <p class="problem" role="alert">
          {refusalText(refusal, t)}
        </p>
      )}
    </form>
  )
}
