import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'
import { TEXT_LIMIT } from '../../domain/entry-shape.ts'
import { type ToDo, toDos } from '../../domain/todos.ts'
import { fill } from '../../i18n/format.ts'
import { $incident } from '../../stores/incident.ts'
import { addNote } from '../../stores/note.ts'
import { useFirst } from '../postmortem/use-first.tsx'
import { useReady } from '../use-ready.ts'
import { TodoRow } from './TodoRow.tsx'
import { useItemDrafts } from './use-item-drafts.ts'
import type { ToDoWords } from './words.ts'

interface Props {
  locale: string
  /** The organisation's time zone. */
  zone: string
  roleNames: Readonly<Record<string, string>>
  t: ToDoWords
}

/** What is left to do, with an owner and a priority each; what is done folds away. */
export function Todos({ locale, zone, roleNames, t }: Props) {
  const isReady = useReady()
  const all = toDos(useStore($incident, { ssr: () => undefined }))
  const open = all.filter(({ done }) => !done)
  const done = all.filter((toDo) => toDo.done)
  const [added, setAdded] = useState('')
  const [said, setSaid] = useState('')
  const { drafts, shown } = useItemDrafts()
  const { first, button } = useFirst(open, t.more)
  const doneFirst = useFirst(done, t.more)
  const section = useRef<HTMLElement>(null)

  /** The row moves to the other list: the focus goes to what took its place. */
  const ticked = ({ entry, text }: ToDo, isDone: boolean) => {
    const before = [...(section.current?.querySelectorAll('.todo-row') ?? [])]
    const place = before.findIndex((row) => row.getAttribute('data-todo') === entry)
    setSaid(fill(isDone ? t.isDone : t.isOpen, { text }))
    requestAnimationFrame(() => {
      const boxes = [...(section.current?.querySelectorAll<HTMLElement>('.todo-row .tick') ?? [])]
      const next = boxes.filter((box) => box.checkVisibility())[Math.max(0, place)]
      const last = section.current?.querySelector<HTMLElement>('summary')
      ;(next ?? last)?.focus()
    })
  }
  const row = (toDo: ToDo) => (
    <TodoRow
      key={toDo.entry}
      toDo={toDo}
      locale={locale}
      zone={zone}
      roleNames={roleNames}
      drafts={drafts}
      shown={shown}
      onTick={(isDone) => ticked(toDo, isDone)}
      t={t}
    />
  )

  return (
    <section aria-labelledby="todos" ref={section}>
      <h2 id="todos">{t.title}</h2>
      <p class="muted">
        {all.length === 0 ? t.none : fill(t.count, { open: open.length, total: all.length })}{' '}
        {all.length > 0 && open.length === 0 && t.allDone}
      </p>
      {open.length > 0 && <ul class="todo-list">{first.map(row)}</ul>}
      {button}
      <form
        class="todo-add"
        onSubmit={(event) => {
          event.preventDefault()
          const text = added.trim()
          if (text === '') return
          addNote(/^todo\b/i.test(text) ? text : `TODO ${text}`)
          setSaid(fill(t.saved, { text }))
          setAdded('')
        }}
      >
        <label class="field">
          {t.added}
          <input
            type="text"
            value={added}
            maxLength={TEXT_LIMIT}
            disabled={!isReady}
            autoComplete="off"
            onInput={(event) => setAdded(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!isReady}>
          {t.add}
        </button>
        <span class="visually-hidden" role="status">
          {said}
        </span>
      </form>
      {done.length > 0 && (
        <details class="todo-done">
          <summary>{fill(t.done, { count: done.length })}</summary>
          <ul class="todo-list">{doneFirst.first.map(row)}</ul>
          {doneFirst.button}
        </details>
      )}
    </section>
  )
}
