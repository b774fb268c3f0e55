import type { Words } from '../../i18n/index.ts'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import { canReword } from '../../domain/log/can-reword.ts'
import { markImportant } from '../../stores/amendments.ts'
import { unlessRefused } from '../../stores/toast.ts'
import { EntryUser } from '../team/EntryUser.tsx'
import { LinkForm, RetimeForm, RetractForm, RewordForm } from './CorrectionForms.tsx'

/** What is being done with an entry: choosing what to do, or one of the things that need a form. */
export type Action = 'choose' | 'retime' | 'reword' | 'link' | 'retract'

interface Props {
  entry: TimelineEntry
  isImportant: boolean
  canRetract: boolean
  action: Action
  zone: string
  t: Words<'timeline'>['island']
  onAction: (action: Action) => void
  onDone: (result?: string, hasMoved?: boolean) => void
}

const FORMS = { retime: RetimeForm, reword: RewordForm, link: LinkForm, retract: RetractForm }

/** What can be done with an entry, and the form for it. Each is an entry of its own in the log. */
export function EntryActions(props: Props) {
  const { action, entry, zone, t, onDone } = props
  if (action === 'choose') return <ActionButtons {...props} />
  const Form = FORMS[action]
  return <Form entry={entry} zone={zone} t={t} onDone={onDone} />
}

function ActionButtons({ entry, isImportant, canRetract, t, onAction, onDone }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place(menu.current), [])
  const button = (action: Action, name: string) => (
    <button type="button" onClick={() => onAction(action)}>
      {name}
    </button>
  )
  return (
    <div class="timeline-actions menu" ref={menu}>
      {button('retime', t.retime)}
      {canReword(entry) && button('reword', t.reword)}
      {button('link', t.link)}
      <button
        type="button"
        onClick={() => {
          if (unlessRefused(() => markImportant(entry.id, !isImportant))) onDone(isImportant ? t.unmarked : t.marked)
        }}
      >
        {isImportant ? t.unmark : t.mark}
      </button>
      {canRetract && button('retract', t.retract)}
      <EntryUser entry={entry.id} />
    </div>
  )
}

/** The least distance to the edge of the screen, where a bar may lie, in pixels. */
const EDGE_PX = 80

/** Lays the menu over the page beside its button, so that no row moves; above it where there is no room below. */
function place(menu: HTMLElement | null): void {
  const button = menu?.parentElement?.querySelector('.timeline-more')?.getBoundingClientRect()
  if (!menu || !button) return
  const hasRoom = button.bottom + menu.offsetHeight + EDGE_PX < innerHeight
  menu.style.top = `${hasRoom ? button.bottom : button.top - menu.offsetHeight}px`
  menu.style.right = `${document.documentElement.clientWidth - button.right}px`
}
