import { useEffect, useRef, useState } from 'preact/hooks'
import { type ItemPart, ITEM_PARTS, itemField, YES } from '../../domain/postmortem/fields.ts'
import { ticketLabels } from '../../domain/postmortem/ticket-labels.ts'
import { type ActionItem, actionItems } from '../../domain/postmortem/values.ts'
import { doneField } from '../../domain/postmortem/to-dos.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { record } from '../../stores/log/index.ts'
import { me } from '../../stores/me.ts'
import { AdviceList } from './AdviceList.tsx'
import { inputId } from './Field.tsx'
import { TextField } from './TextField.tsx'
import { useFirst } from './use-first.tsx'
import type { Postmortem } from './use-postmortem.ts'

interface Props {
  postmortem: Postmortem
  t: Words<'postmortem'>
}

/** The to-dos of the log as action items: reword, assign, add, remove. */
export function ActionItems({ postmortem, t }: Props) {
  const { source, drafts, shown, advice } = postmortem
  const { facts, fields, words } = source
  const [added, setAdded] = useState('')
  const [removed, setRemoved] = useState<ActionItem & { at: string }>()
  const undoButton = useRef<HTMLButtonElement>(null)
  // The button that was pressed went with its item.
  useEffect(() => undoButton.current?.focus(), [removed])
  const { first, button } = useFirst(actionItems(facts, fields), t.more)
  const labels = ticketLabels(source)
  const partNames: Record<ItemPart, string> = {
    text: t.itemText,
    owner: t.itemOwner,
    priority: t.itemPriority,
    ticket: t.itemTicket,
  }

  const remove = (item: ActionItem) => {
    drafts.flush()
    record({ kind: 'retracted', entry: item.entry }, { by: me() })
    setRemoved({ ...item, at: facts.actionItems.find((note) => note.id === item.entry)?.at ?? '' })
  }
  // The log never forgets a retraction, so the item comes back as a new entry of the same moment.
  const undo = ({ at, ...item }: ActionItem & { at: string }) => {
    const { id } = record({ kind: 'note', text: item.text, todo: true }, { by: me(), ...(at ? { at } : {}) })
    for (const part of ['owner', 'priority', 'ticket'] as const) {
      if (item[part]) record({ kind: 'field', field: itemField(id, part), value: item[part] }, { by: me() })
    }
    if (fields.get(doneField(item.entry)) === YES)
      record({ kind: 'field', field: doneField(id), value: YES }, { by: me() })
    setRemoved(undefined)
    document.getElementById(inputId('action-items'))?.focus()
  }

  return (
    <>
      <p class="muted">{words.hints['action-items']}</p>
      {labels.length > 0 && (
        <p>
          {t.itemLabels} {labels.map((label) => [<code>{label}</code>, ' '])}
        </p>
      )}
      <AdviceList at="action-items" id={inputId('action-items')} advice={advice} t={t} />
      {first.map((item, index) => (
        <fieldset key={item.entry} class="postmortem-pairs">
          <legend>
            {fill(t.item, { number: index + 1 })}
            {fields.get(doneField(item.entry)) === YES && ` · ${t.itemDone}`}
          </legend>
          {ITEM_PARTS.map((part) => {
            const key = itemField(item.entry, part)
            return (
              <TextField
                key={part}
                field={key}
                id={`pm-${key}`}
                label={partNames[part]}
                value={shown(key, item[part])}
                drafts={drafts}
              />
            )
          })}
          {(['text', 'owner'] as const).map((part) => {
            const key = itemField(item.entry, part)
            return <AdviceList key={part} at={key} id={`pm-${key}`} advice={advice} t={t} />
          })}
          <button
            type="button"
            class="button"
            aria-label={fill(t.removeItem, { text: item.text })}
            onClick={() => remove(item)}
          >
            {t.remove}
          </button>
        </fieldset>
      ))}
      {button}
      <p class="postmortem-line" role="status">
        {removed && (
          <>
            {fill(t.removed, { text: removed.text })}{' '}
            <button type="button" class="button" ref={undoButton} onClick={() => undo(removed)}>
              {t.undo}
            </button>
          </>
        )}
      </p>
      <form
        class="postmortem-line"
        onSubmit={(event) => {
          event.preventDefault()
          if (added.trim() === '') return
          record({ kind: 'note', text: added.trim(), todo: true }, { by: me() })
          setAdded('')
        }}
      >
        <div class="field">
          <label for={inputId('action-items')}>{t.newItem}</label>
          <input
            type="text"
            id={inputId('action-items')}
            value={added}
            autocomplete="off"
            onInput={(event) => setAdded(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t.addItem}
        </button>
      </form>
    </>
  )
}
