import { useState } from 'preact/hooks'
import type { Refusal } from '../../stores/log/refusal.ts'
import { askFirst } from '../../stores/stale.ts'
import { addActionItem } from '../../stores/action-items.ts'
import { refusalText } from '../refusal-text.ts'
import { useKeptText } from '../use-kept-text.ts'
import { inputId } from './Field.tsx'
import type { TableTexts } from './generator-texts.ts'

/** One line for an action item more. What the log refuses stays in it, with the reason under it. */
export function AddActionItem({ onAdded, t }: { onAdded: () => void; t: TableTexts }) {
  const [added, setAdded] = useKeptText('action-item')
  const [refusal, setRefusal] = useState<Refusal>()
  const id = inputId('action-items')
  return (
    <form
      class="postmortem-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (added.trim() === '') return
        askFirst(
          () => addActionItem(added),
          (refused) => {
            setRefusal(refused)
            if (refused) return
            setAdded('')
            onAdded()
          },
        )
      }}
    >
      <div class="field">
        <label for={id}>{t.newItem}</label>
        <input
          type="text"
          id={id}
          value={added}
          autocomplete="off"
          aria-invalid={refusal !== undefined || undefined}
          aria-describedby={refusal && `${id}-refused`}
          onInput={(event) => setAdded(event.currentTarget.value)}
        />
        {refusal && (
          <span class="problem" id={`${id}-refused`} role="alert">
            {refusalText(refusal, t)}
          </span>
        )}
      </div>
      <button type="submit" class="button">
        {t.addItem}
      </button>
    </form>
  )
}
