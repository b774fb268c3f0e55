import type { Entry, Happening, Kind } from './entry.ts'
import type { SortOf, TextSort } from './text-sort.ts'

/** A type without what can't hold any text: flags, numbers, and texts of which there are only a few. */
type AnyText<V> = V extends undefined | boolean | number ? never : V extends string ? (string extends V ? V : never) : V

/** Names that mean the same in every kind: the timeline draws `source` as a link, and whoever does something has a name. */
type SortOfName<P> = P extends 'source'
  ? 'link'
  : P extends 'person' | `${string}By`
    ? 'person'
    : Exclude<TextSort, 'link'>

/** The sort that a property has to have here: that of its type, if its name may have it. */
type Sort<P, V extends string> = Extract<SortOf<V>, SortOfName<P>>

/**
 * The properties of something that happened that have to be sorted, each with its sort. A plain `string` fits none, nor
 * does what holds texts in another way, a list for example.
 */
export type TextSorts<H> = {
  readonly [P in keyof H as P extends 'kind' ? never : [AnyText<H[P]>] extends [never] ? never : P]-?: AnyText<
    H[P]
  > extends infer V extends string
    ? Sort<P, V>
    : never
}

/** The names of the properties of a kind that can hold any text. */
export type TextProperty<K extends Kind> = keyof TextSorts<Extract<Happening, { kind: K }>>

/** The names of those that hold words: somebody's own, or the guide's. */
export type WordsProperty<K extends Kind> = {
  [P in TextProperty<K>]: TextSorts<Extract<Happening, { kind: K }>>[P] extends 'text' | 'guide' ? P : never
}[TextProperty<K>]

/** The names of those that hold somebody's own words. */
export type TypedProperty<K extends Kind> = keyof {
  [P in WordsProperty<K> as TextSorts<Extract<Happening, { kind: K }>>[P] extends 'text' ? P : never]: true
}

/** A new kind, or a new property of a kind, doesn't compile until it is sorted here. */
const TEXTS: { readonly [K in Kind]: TextSorts<Extract<Happening, { kind: K }>> } = {
  declared: { title: 'text', scenario: 'id' },
  severity: { reason: 'text' },
  role: { person: 'person', topic: 'text' },
  step: { step: 'id', label: 'guide', filled: 'text', reason: 'text' },
  claim: { step: 'id', person: 'person', label: 'guide' },
  note: { text: 'text', source: 'link' },
  // A company names its files: a path may hold a host.
  runbook: { runbook: 'guide', title: 'guide', marks: 'id' },
  command: { command: 'text', runbook: 'guide' },
  update: { text: 'text', channel: 'id', label: 'guide', person: 'person' },
  timer: { timer: 'id', label: 'text' },
  reporting: { subject: 'id', label: 'text', person: 'person', zone: 'id', reason: 'text' },
  field: { field: 'id', value: 'text' },
  status: {},
  ended: {},
  reopened: {},
  archived: {},
  amended: { entry: 'id', happenedAt: 'id', text: 'text', source: 'link' },
  retracted: { entry: 'id' },
}

/** An amendment can give any entry a data link. */
const SORTED = Object.fromEntries(
  Object.entries(TEXTS).map(([kind, texts]) => [kind, Object.entries({ source: 'link', ...texts })]),
) as Record<Kind, [property: string, sort: TextSort][]>

/** Whether a property holds what somebody typed, other than a name or a link. */
export function isTyped(kind: Kind, property: string): boolean {
  return (TEXTS[kind] as Partial<Record<string, TextSort>>)[property] === 'text'
}

function textsOf(entry: Entry, sorts: readonly TextSort[]): string[] {
  const values = entry as unknown as Record<string, string | undefined>
  const texts: string[] = []
  for (const [property, sort] of SORTED[entry.kind]) {
    const text = values[property]
    if (text && sorts.includes(sort)) texts.push(text)
  }
  return texts
}

function withWriter(entry: Entry, texts: string[]): string[] {
  return entry.by ? [entry.by, ...texts] : texts
}

/** Whom an entry names: who wrote it down, then the people in it. Each may be the id of a role; empty names are left out. */
export function peopleIn(entry: Entry): string[] {
  return withWriter(entry, textsOf(entry, ['person']))
}

/** What somebody typed into an entry, names of people included; data links and empty texts are left out. */
export function typedTexts(entry: Entry): string[] {
  return withWriter(entry, textsOf(entry, ['text', 'person']))
}

/** The data links of an entry. */
export function linksIn(entry: Entry): string[] {
  return textsOf(entry, ['link'])
}

/** How each sort of text is replaced. */
export type Replace = Readonly<Record<Exclude<TextSort, 'id'>, (text: string) => string>>

/** A copy of an entry with its texts replaced, sort by sort in this order: guide, text, link, person. Ids stay. */
export function withTextsReplaced<T extends Entry>(entry: T, replace: Replace): T {
  const copy = { ...entry } as unknown as Record<string, string | undefined>
  for (const sort of ['guide', 'text', 'link', 'person'] as const) {
    for (const [property, given] of SORTED[entry.kind]) {
      if (given === sort && copy[property]) copy[property] = replace[sort](copy[property])
    }
  }
  if (copy.by) copy.by = replace.person(copy.by)
  return copy as unknown as T
}
