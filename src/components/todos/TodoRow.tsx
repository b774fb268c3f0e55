import { TEXT_LIMIT } from '../../domain/log/decode-entry.ts'
import { itemField, YES } from '../../domain/postmortem/fields.ts'
import { doneField, PRIORITIES, type ToDo } from '../../domain/postmortem/to-dos.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { clockTime, dayTime } from '../../i18n/times.ts'
import type { Drafts } from '../postmortem/drafts.ts'
import { setField } from './use-item-drafts.ts'

interface Props {
  toDo: ToDo
  locale: string
  zone: string
  drafts: Drafts
  shown: (field: string, stored: string) => string
  /** Called once the box was ticked or unticked. */
  onTick: (isDone: boolean) => void
  t: Words<'todos'>
}

/** One to-do: its box, its words, who does it and how urgent it is. */
export function TodoRow({ toDo, locale, zone, drafts, shown, onTick, t }: Props) {
  const { entry, at, by, text, owner, priority, done } = toDo
  const ownerField = itemField(entry, 'owner')
  const known = (PRIORITIES as readonly string[]).includes(priority)
  return (
    <li class="todo-row">
      <input
        type="checkbox"
        class="tick"
        id={`todo-${entry}`}
        checked={done}
        onChange={(event) => {
          const isDone = event.currentTarget.checked
          setField(doneField(entry), isDone ? YES : '')
          onTick(isDone)
        }}
      />
      <div>
        <label for={`todo-${entry}`} class="timeline-text">
          {text}
        </label>
        <span class="muted small">
          {' '}
          <time dateTime={at} title={dayTime(at, zone, locale)}>
            {clockTime(at, zone)}
          </time>
          {by && ` · ${nameOf(t.roleNames, by)}`}
        </span>
      </div>
      <label class="field">
        {t.owner}
        <input
          type="text"
          aria-label={fill(t.ownerOf, { text })}
          value={shown(ownerField, owner)}
          maxLength={TEXT_LIMIT}
          autocomplete="off"
          onFocus={() => drafts.enter(ownerField, owner)}
          onInput={(event) => drafts.type(ownerField, event.currentTarget.value, event.isComposing)}
          onCompositionEnd={(event) => drafts.type(ownerField, event.currentTarget.value)}
          onBlur={() => drafts.leave(ownerField)}
        />
      </label>
      <label class="field">
        {t.priority}
        <select
          aria-label={fill(t.priorityOf, { text })}
          value={priority}
          autocomplete="off"
          onChange={(event) => setField(itemField(entry, 'priority'), event.currentTarget.value)}
        >
          <option value="">{t.noPriority}</option>
          {PRIORITIES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
          {priority !== '' && !known && <option value={priority}>{priority}</option>}
        </select>
      </label>
    </li>
  )
}
