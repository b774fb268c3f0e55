import { type ItemPart, ITEM_PARTS, itemField, YES } from '../../domain/postmortem/item-fields.ts'
import { doneField } from '../../domain/postmortem/to-dos.ts'
import type { ActionItem as Item } from '../../domain/postmortem/action-items.ts'
import { fill } from '../../i18n/format.ts'
import { refusalText } from '../refusal-text.ts'
import { AdviceList } from './AdviceList.tsx'
import { TextField } from './TextField.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { TableTexts } from './generator-texts.ts'

interface Props {
  item: Item
  /** Its place in the list, from 1 on. */
  number: number
  postmortem: Postmortem
  onRemove: () => void
  t: TableTexts
}

/** One action item: its wording, who does it, how urgent it is, and its ticket. */
export function ActionItem({ item, number, postmortem, onRemove, t }: Props) {
  const { source, drafts, textIn, refusal, advice } = postmortem
  const partNames: Record<ItemPart, string> = {
    text: t.itemText,
    owner: t.itemOwner,
    priority: t.itemPriority,
    ticket: t.itemTicket,
  }
  return (
    <fieldset class="postmortem-pairs postmortem-item">
      <legend>
        {fill(t.item, { number })}
        {source.fields.get(doneField(item.entry)) === YES && ` · ${t.itemDone}`}
      </legend>
      {ITEM_PARTS.map((part) => {
        const key = itemField(item.entry, part)
        return (
          <TextField
            key={part}
            field={key}
            id={`pm-${key}`}
            label={partNames[part]}
            value={textIn(key, item[part])}
            problem={refusalText(refusal(key), t)}
            drafts={drafts}
          />
        )
      })}
      {(['text', 'owner'] as const).map((part) => {
        const key = itemField(item.entry, part)
        return <AdviceList key={part} at={key} id={`pm-${key}`} advice={advice} t={t} />
      })}
      <button type="button" class="button" aria-label={fill(t.removeItem, { text: item.text })} onClick={onRemove}>
        {t.remove}
      </button>
    </fieldset>
  )
}
