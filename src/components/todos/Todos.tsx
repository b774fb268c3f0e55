import type { Words } from '../../i18n/index.ts'
import { useStore } from '../use-store.ts'
import { useState } from 'preact/hooks'
import { type HeldToDo, isFolded, type ToDo, toDos } from '../../domain/postmortem/to-dos.ts'
import { fill } from '../../i18n/format.ts'
import { $incident } from '../../stores/incident.ts'
import { setField } from '../../stores/fields.ts'
import { answer } from '../../stores/toast.ts'
import { useShowMore } from './use-show-more.tsx'
import { useDrafts } from '../use-drafts.ts'
import { useEnabled } from '../use-ready.ts'
import { AddToDo } from './AddToDo.tsx'
import { TodoRow } from './TodoRow.tsx'

interface Props {
  locale: string
  /** The organisation's time zone. */
  zone: string
  t: Words<'todos'>
}

/** What is left to do, with an owner and a priority each; what is done folds away. */
export function Todos({ locale, zone, t }: Props) {
  const isEnabled = useEnabled()
  const all = toDos(useStore($incident, { ssr: () => undefined }))
  const open = all.filter(({ done }) => !done)
  const [held, setHeld] = useState<HeldToDo>()
  const shownOpen = useShowMore(
    all.filter((toDo) => !isFolded(toDo, held)),
    t.more,
  )
  const folded = all.filter((toDo) => isFolded(toDo, held))
  const shownFolded = useShowMore(folded, t.more)
  // In a fresh incident there are no such to-dos.
  const typing = useDrafts((field, text, isFresh) => isFresh || setField(field, text), 'todos')

  const row = (toDo: ToDo) => (
    <TodoRow
      key={toDo.entry}
      toDo={toDo}
      locale={locale}
      zone={zone}
      typing={typing}
      onTick={(isDone) => {
        setHeld({ entry: toDo.entry, isFolded: isFolded(toDo, held) })
        answer(fill(isDone ? t.isDone : t.isOpen, { text: toDo.text }))
      }}
      t={t}
    />
  )

  return (
    <section aria-labelledby="todos">
      <h2 id="todos">{t.title}</h2>
      {/* Above all that grows with it, so that it stays where it is. */}
      <AddToDo isEnabled={isEnabled} onAdded={(text) => answer(fill(t.saved, { text }))} t={t} />
      <p class="muted">
        {all.length === 0 ? t.none : fill(t.count, { open: open.length, total: all.length })}{' '}
        {all.length > 0 && open.length === 0 && t.allDone}
      </p>
      {shownOpen.first.length > 0 && <ul class="todo-list">{shownOpen.first.map(row)}</ul>}
      {shownOpen.button}
      {folded.length > 0 && (
        <details class="todo-done">
          <summary>{fill(t.done, { count: all.length - open.length })}</summary>
          <ul class="todo-list">{shownFolded.first.map(row)}</ul>
          {shownFolded.button}
        </details>
      )}
    </section>
  )
}
