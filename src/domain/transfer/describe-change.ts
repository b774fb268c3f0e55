import { fill } from '../fill.ts'
import type { ItemPart } from '../postmortem/item-fields.ts'
import type { StepTick, TimelineEntry } from '../incident/project-incident.ts'
import { oneLine } from '../text.ts'
import { localMinute } from '../instant-text.ts'
import { describeEntry, type EntryWords } from '../incident/describe-entry.ts'
import type { Change, Phase } from './changed-readings.ts'

/** How a change is worded in one language. Places in braces are filled in. */
export interface ChangeWords {
  phase: string
  drill: string
  severity: string
  title: string
  status: string
  /** Places: `{role}`. */
  role: string
  /** Places: `{topic}`. */
  expert: string
  subTeam: string
  /** Places: `{label}`. */
  step: string
  /** Places: `{label}`. */
  claim: string
  /** Places: `{field}`. */
  field: string
  /** Places: `{part}`, `{text}`. */
  toDo: string
  /** Places: `{event}`. */
  entry: string
  phases: Readonly<Record<Phase, string>>
  drills: { yes: string; no: string }
  /** Places of `skipped`: `{reason}`. */
  steps: Readonly<Record<StepTick['state'], string>>
  /** Parts of a to-do that fields keep. */
  parts: Readonly<Record<ItemPart | 'done', string>>
  /** Stands for an empty text. */
  empty: string
  retracted: string
}

/** How the places in a change are called in the reader's language. */
export interface ChangeNames {
  entryWords: EntryWords
  roleName: (role: string) => string
  fieldName: (field: string) => string
  /** IANA name of the zone in which times are shown. */
  zone: string
}

/** A change in three texts of one line each: what it is about, how it reads now, and how it would read. */
export function describeChange(
  change: Change,
  words: ChangeWords,
  names: ChangeNames,
): { what: string; before: string; after: string } {
  const [what, before, after] = wordChange(change, words, names)
  return { what: oneLine(what), before: oneLine(before) || words.empty, after: oneLine(after) || words.empty }
}

function wordChange(
  change: Change,
  words: ChangeWords,
  names: ChangeNames,
): [what: string, before: string, after: string] {
  switch (change.what) {
    case 'phase':
      return [words.phase, words.phases[change.before], words.phases[change.after]]
    case 'drill':
      return [words.drill, words.drills[change.before ? 'yes' : 'no'], words.drills[change.after ? 'yes' : 'no']]
    case 'status':
      return [words.status, names.entryWords.statuses[change.before], names.entryWords.statuses[change.after]]
    case 'role':
      return [fill(words.role, { role: names.roleName(change.role) }), change.before, change.after]
    case 'expert':
    case 'subTeam':
      return [fill(words[change.what], { topic: change.topic }), change.before, change.after]
    case 'step':
      return [fill(words.step, { label: change.before.label }), tick(change.before, words), tick(change.after, words)]
    case 'claim':
      return [
        fill(words.claim, { label: change.label }),
        names.roleName(change.before),
        names.roleName(change.after ?? ''),
      ]
    case 'field':
      return [fieldOf(change, words, names), change.before, change.after]
    case 'entry': {
      const event = describeEntry(change.before, names.entryWords, names.roleName)
      return [fill(words.entry, { event }), row(change.before, words, names), row(change.after, words, names)]
    }
    case 'severity':
    case 'title':
      return [words[change.what], change.before, change.after ?? '']
  }
}

function tick(step: StepTick | undefined, words: ChangeWords): string {
  return fill(words.steps[step?.state ?? 'open'], { reason: step?.reason ?? '' })
}

function fieldOf(change: Extract<Change, { what: 'field' }>, words: ChangeWords, names: ChangeNames): string {
  const part = change.field.slice(change.field.lastIndexOf('.') + 1)
  const parts: Readonly<Record<string, string>> = words.parts
  if (change.toDo === undefined || !Object.hasOwn(parts, part))
    return fill(words.field, { field: names.fieldName(change.field) })
  return fill(words.toDo, { part: parts[part] ?? part, text: change.toDo })
}

function row(entry: TimelineEntry, words: ChangeWords, names: ChangeNames): string {
  const line = `${localMinute(entry.at, names.zone)} ${describeEntry(entry, names.entryWords, names.roleName)}`
  return [entry.retracted ? words.retracted : line, entry.source].filter(Boolean).join(' ')
}
