import { useEffect, useRef, useState } from 'preact/hooks'
import { ticketLabels } from '../../domain/postmortem/ticket-labels.ts'
import { actionItems } from '../../domain/postmortem/action-items.ts'
import { fill } from '../../i18n/format.ts'
import { type RemovedItem, removeActionItem, restoreActionItem } from '../../stores/action-items.ts'
import { unlessRefused } from '../../stores/toast.ts'
import { ActionItem } from './ActionItem.tsx'
import { AddActionItem } from './AddActionItem.tsx'
import { AdviceList } from './AdviceList.tsx'
import { inputId } from './Field.tsx'
import { usePages } from './use-pages.tsx'
import type { Postmortem } from './use-postmortem.ts'
import type { TableTexts } from './generator-texts.ts'

interface Props {
  postmortem: Postmortem
  t: TableTexts
}

/** Items of a page. */
const ITEMS = 4

/** The to-dos of the log as action items: reword, assign, add, remove. */
export function ActionItems({ postmortem, t }: Props) {
  const { source, drafts, advice } = postmortem
  const { facts, fields, words } = source
  const [removed, setRemoved] = useState<RemovedItem>()
  const undoButton = useRef<HTMLButtonElement>(null)
  // The button that was pressed went with its item.
  useEffect(() => undoButton.current?.focus(), [removed])
  const items = actionItems(facts, fields)
  const { page, pager, turnTo } = usePages(items, ITEMS, t.pages)
  const labels = ticketLabels(source)
  const undo = (item: RemovedItem) => {
    if (!unlessRefused(() => restoreActionItem(item))) return
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
      {page.map((item) => (
        <ActionItem
          key={item.entry}
          item={item}
          number={items.findIndex(({ entry }) => entry === item.entry) + 1}
          postmortem={postmortem}
          onRemove={() => {
            drafts.flush()
            unlessRefused(() => setRemoved(removeActionItem(item.entry)))
          }}
          t={t}
        />
      ))}
      {pager}
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
      <AddActionItem onAdded={() => turnTo(items.length)} t={t} />
    </>
  )
}
