import type { Entry, Happening, Kind } from './entry.ts'

/**
 * What a property that can hold any text holds: what somebody typed, the name of a person, a data link, the words of the
 * guide as somebody saw them, or an `id`, which Poise made and nobody typed.
 */
export type TextSort = 'text' | 'person' | 'link' | 'guide' | 'id'

/** A type without what can't hold any text: flags, numbers, and texts of which there are only a few. */
type AnyText<V> = V extends undefined | boolean | number ? never : V extends string ? (string extends V ? V : never) : V

/** The properties that have to be sorted. One that holds texts in another way, a list for example, fits no sort. */
type Texts<H> = {
  readonly [P in keyof H as P extends 'kind' ? never : [AnyText<H[P]>] extends [never] ? never : P]-?: AnyText<
    H[P]
  > extends string
    ? TextSort
    : never
}

/** The names of the properties of a kind that can hold any text. */
export type TextProperty<K extends Kind> = keyof Texts<Extract<Happening, { kind: K }>>

/** A new kind, or a new property of a kind, doesn't compile until it is sorted here. */
const TEXTS: { readonly [K in Kind]: Texts<Extract<Happening, { kind: K }>> } = {
  declared: { title: 'text', scenario: 'id' },
  severity: {},
  role: { person: 'person' },
  step: { step: 'id', label: 'guide', reason: 'text' },
  note: { text: 'text', source: 'link' },
  update: {},
  timer: { timer: 'id', label: 'text' },
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
