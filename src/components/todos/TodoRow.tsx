import type { Words } from '../../i18n/index.ts'
import { useState } from 'preact/hooks'
import { itemField } from '../../domain/postmortem/item-fields.ts'
import { PRIORITIES, type ToDo } from '../../domain/postmortem/to-dos.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import type { Refusal } from '../../stores/log/refusal.ts'
import { askFirst } from '../../stores/stale.ts'
import { setDone, setPriority } from '../../stores/to-dos.ts'
import { Choice } from '../Choice.tsx'
import { refusalText } from '../refusal-text.ts'
import { useTimeText } from '../use-time-text.ts'
import type { Typing } from '../use-drafts.ts'

interface Props {
  toDo: ToDo
  locale: string
  zone: string
  typing: Typing
  /** Called once the box was ticked or unticked. */
  onTick: (isDone: boolean) => void
  t: Words<'todos'>
}

/** One to-do: its box, its words, who does it and how urgent it is. */
export function TodoRow({ toDo, locale, zone, typing, onTick, t }: Props) {
  const { entry, at, by, text, done } = toDo
  const time = useTimeText(zone, locale)
  const [refusal, setRefusal] = useState<Refusal>()
  const problem = refusalText(refusal ?? typing.refusal(itemField(entry, 'owner')), t)
  return (
    <li class="todo-row">
      <input
        type="checkbox"
        class="tick"
        id={`todo-${entry}`}
        checked={done}
        onChange={(event) => {
          const isDone = event.currentTarget.checked
          // In a fresh incident there is no such to-do.
          askFirst(
            (isFresh) => isFresh || setDone(entry, isDone),
            (refused) => {
              setRefusal(refused)
              if (!refused) onTick(isDone)
            },
          )
          event.currentTarget.checked = done
        }}
      />
      <div>
        <label for={`todo-${entry}`} class="timeline-text" title={text}>
          {text}
        </label>
        <span class="muted small">
          {' '}
          <time dateTime={at} title={dayTime(at, zone, locale)}>
            {time(at)}
          </time>
          {by && ` · ${nameOf(t.roleNames, by)}`}
        </span>
      </div>
      <OwnerField toDo={toDo} typing={typing} t={t} />
      <PriorityField
        toDo={toDo}
        onChoose={(priority) => askFirst((isFresh) => isFresh || setPriority(entry, priority), setRefusal)}
        t={t}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}

function OwnerField({ toDo: { entry, text, owner }, typing, t }: Pick<Props, 'toDo' | 'typing' | 't'>) {
  const { drafts, textIn } = typing
  const field = itemField(entry, 'owner')
  return (
    <label class="field">
      {t.owner}
      <input
        type="text"
        aria-label={fill(t.ownerOf, { text })}
        value={textIn(field, owner)}
        autocomplete="off"
        onFocus={() => drafts.enter(field, owner)}
        onInput={(event) => drafts.type(field, event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => drafts.type(field, event.currentTarget.value)}
        onBlur={() => drafts.leave(field)}
      />
    </label>
  )
}

interface PriorityProps extends Pick<Props, 'toDo' | 't'> {
  onChoose: (priority: string) => void
}

/** One of the usual priorities, or the one that somebody typed in the postmortem. */
function PriorityField({ toDo: { text, priority }, onChoose, t }: PriorityProps) {
  const isListed = (PRIORITIES as readonly string[]).includes(priority)
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: its control is the list of `Choice`.
    <label class="field">
      {t.priority}
      <Choice aria-label={fill(t.priorityOf, { text })} value={priority} autocomplete="off" onChoose={onChoose}>
        <option value="">{t.noPriority}</option>
        {PRIORITIES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
        {priority !== '' && !isListed && <option value={priority}>{priority}</option>}
      </Choice>
    </label>
  )
}
