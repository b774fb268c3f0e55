import { fill } from '../../i18n/format.ts'
import type { TimelineWords } from '../cockpit/form-words.ts'
import { clockTime } from '../../i18n/time-formats.ts'
import { toInstant } from '../../domain/time.ts'
import { localDate } from '../../domain/instant-text.ts'
import { isDataLink } from '../../domain/log/data-link.ts'
import { $minute } from '../../stores/clock.ts'
import { opensForm } from '../cockpit/use-forms.ts'
import { useStore } from '../use-store.ts'
import type { Composing } from './use-composer.ts'

interface Props {
  composing: Composing
  zone: string
  /** Address of what the forms say. */
  forms: string
  canWrite: boolean
  isOpen: boolean
  t: TimelineWords
  /** Opens or closes the fields for time and source. */
  onOpen: () => void
}

/** What was read off the note before it is saved: when, from where, a to-do or not, whose. Each is a button to change it. */
export function ReadChips({ composing, zone, forms, canWrite, isOpen, t, onOpen }: Props) {
  const minute = useStore($minute, { ssr: () => 0 })
  const { note, chosen, choose } = composing
  const at = toInstant(minute)
  const chip = (kind: string, name: string, isSet: boolean, press: () => void, state: object) => (
    <button
      type="button"
      class={isSet ? `chip chip-set chip-${kind}` : `chip chip-${kind}`}
      disabled={!canWrite}
      onClick={press}
      {...state}
    >
      {name}
    </button>
  )
  const opens = { 'aria-expanded': isOpen, ...opensForm(forms) }
  const [day, time] = note.localTime?.split('T') ?? []
  const isToday = day === undefined || (minute > 0 && day === localDate(at, zone))
  const timeName = time
    ? isToday
      ? time
      : `${day?.slice(5)} ${time}`
    : chosen.day
      ? chosen.day.slice(5)
      : minute > 0
        ? fill(t.now, { time: clockTime(at, zone) })
        : t.timeChip
  return (
    <span class="chips">
      {chip('time', timeName, time !== undefined, onOpen, opens)}
      {chip('source', sourceName(note.source) ?? t.sourceChip, note.source !== undefined, onOpen, opens)}
      {chip('todo', t.todo, note.isToDo, () => choose({ isToDo: !chosen.isToDo }), { 'aria-pressed': note.isToDo })}
      {note.owner && <span class="chip chip-set">@{note.owner}</span>}
    </span>
  )
}

function sourceName(source: string | undefined): string | undefined {
  return source && isDataLink(source) ? new URL(source).host : source
}
