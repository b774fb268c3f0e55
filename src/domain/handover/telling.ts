import type { EntryPlace } from '../entry-shape.ts'
import { fill } from '../fill.ts'
import type { StepTick, TimelineEntry } from '../incident.ts'
import { oneLine } from '../postmortem-text.ts'
import { localMinute } from '../postmortem-time.ts'
import { tell, type TellingWords } from '../telling.ts'
import type { Change, Phase } from './changes.ts'
import type { HandoverProblem } from './problem.ts'

/**
 * One sentence for each problem: what is wrong, the limit, and what to do. Places are the names of the problem's own
 * properties; sizes are filled in as megabytes.
 */
export interface ProblemWords {
  problems: Readonly<Record<HandoverProblem['kind'], string>>
  /** What the properties of an entry are called. */
  places: Readonly<Record<EntryPlace, string>>
}

/** What is wrong, as a sentence. */
export function tellProblem(problem: HandoverProblem, { problems, places }: ProblemWords): string {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(problem))
    values[name] = typeof value === 'number' && /bytes$/i.test(name) ? megabytes(value) : value
  if (problem.kind === 'unreadable-entry') values.place = places[problem.place]
  return fill(problems[problem.kind], values)
}

/** Rounded up, so that what lies over a limit doesn't look equal to it. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}

/** How a change is worded in one language. Places in braces are filled in. */
export interface ChangeWords {
  phase: string
  drill: string
  severity: string
  title: string
  status: string
  /** Places: `{role}`. */
  role: string
  /** Places: `{label}`. */
  step: string
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
  parts: Readonly<Record<string, string>>
  /** Stands for an empty text. */
  empty: string
  retracted: string
}

/** How the places in a change are called in the reader's language. */
export interface ChangeNames {
  telling: TellingWords
  roleName: (role: string) => string
  fieldName: (field: string) => string
  /** IANA name of the zone in which times are shown. */
  zone: string
}

/** A change in three texts of one line each: what it is about, how it reads now, and how it would read. */
export function tellChange(
  change: Change,
  words: ChangeWords,
  names: ChangeNames,
): { what: string; before: string; after: string } {
  const [what, before, after] = told(change, words, names)
  return { what: oneLine(what), before: oneLine(before) || words.empty, after: oneLine(after) || words.empty }
}

function told(change: Change, words: ChangeWords, names: ChangeNames): [what: string, before: string, after: string] {
  switch (change.what) {
    case 'phase':
      return [words.phase, words.phases[change.before], words.phases[change.after]]
    case 'drill':
      return [words.drill, words.drills[change.before ? 'yes' : 'no'], words.drills[change.after ? 'yes' : 'no']]
    case 'status':
      return [words.status, names.telling.statuses[change.before], names.telling.statuses[change.after]]
    case 'role':
      return [fill(words.role, { role: names.roleName(change.role) }), change.before, change.after]
    case 'step':
      return [fill(words.step, { label: change.before.label }), tick(change.before, words), tick(change.after, words)]
    case 'field':
      return [fieldOf(change, words, names), change.before, change.after]
    case 'entry': {
      const event = tell(change.before, names.telling, names.roleName)
      return [fill(words.entry, { event }), row(change.before, words, names), row(change.after, words, names)]
    }
    default:
      return [words[change.what], change.before, change.after ?? '']
  }
}

function tick(step: StepTick | undefined, words: ChangeWords): string {
  return fill(words.steps[step?.state ?? 'open'], { reason: step?.reason ?? '' })
}

function fieldOf(change: Extract<Change, { what: 'field' }>, words: ChangeWords, names: ChangeNames): string {
  const part = change.field.slice(change.field.lastIndexOf('.') + 1)
  if (change.toDo === undefined || !Object.hasOwn(words.parts, part))
    return fill(words.field, { field: names.fieldName(change.field) })
  return fill(words.toDo, { part: words.parts[part] ?? part, text: change.toDo })
}

function row(entry: TimelineEntry, words: ChangeWords, names: ChangeNames): string {
  const line = `${localMinute(entry.at, names.zone)} ${tell(entry, names.telling, names.roleName)}`
  return [entry.retracted ? words.retracted : line, entry.source].filter(Boolean).join(' ')
}
