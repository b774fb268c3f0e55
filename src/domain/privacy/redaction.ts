import type { MaskWords } from './mask-words.ts'
import type { TimelineEntry } from '../incident/project-incident.ts'
import { type Replace, withTextsReplaced } from '../log/typed-text.ts'
import { namesWritten, withPeopleReplaced } from '../log/written-names.ts'
import { type FieldId, FIELDS, isTyped } from '../postmortem/fields.ts'
import { type OwnDomains, ownHostPattern } from './own-hosts.ts'
import type { PostmortemFacts } from '../postmortem/facts.ts'
import type { PostmortemSource } from '../postmortem/postmortem-source.ts'
import { includedRows } from '../postmortem/timeline-rows.ts'
import { namesIn, type PeopleNames } from './masked-names.ts'
import { SENSITIVE, type SensitiveKind } from './sensitive.ts'

/** What a masked text was: something sensitive, or the name of a person. */
export type ReplacementKind = SensitiveKind | 'name'

/** One thing that is masked: what, by what, and in how many places. */
export interface Replacement {
  kind: ReplacementKind
  what: string
  by: string
  count: number
}

/** What the masking leaves. */
export interface Redacted {
  /** A copy of the postmortem from which every export can be written. */
  source: PostmortemSource
  /** In the order in which they were found. */
  replacements: Replacement[]
}

/**
 * A copy of a postmortem for readers outside: names become roles; tokens, e-mail addresses, phone numbers, IP
 * addresses and internal hosts are masked. The log and the given source stay as they are. A name of one character is
 * masked where a person stands, not inside of other text, where it would be any character.
 * @param own the company's domains, whose hosts are internal beside those with a well-known ending
 */
export function redact(source: PostmortemSource, masks: MaskWords, own?: OwnDomains): Redacted {
  const names = namesIn(source, masks)
  const hosts = own && ownHostPattern(own)
  const replacements = new Map<string, Replacement>()
  const replace = (kind: ReplacementKind, what: string, by: string): string => {
    const key = `${kind} ${what}`
    const replacement = replacements.get(key) ?? { kind, what, by, count: 0 }
    replacements.set(key, { ...replacement, count: replacement.count + 1 })
    return by
  }
  const maskedTexts = maskedBefore(JSON.stringify([names.id, masks, own]))
  const mask = (text: string) => {
    const result = maskedTexts.get(text) ?? masked(text, { names, hosts, masks })
    maskedTexts.set(text, result)
    for (const { kind, what, by } of result.replaced) replace(kind, what, by)
    return result.text
  }
  const one = (person: string) => {
    const role = names.get(person)
    if (role !== undefined) return replace('name', person, role)
    // A name of one character with something behind it: “李（数据库）”.
    const [name = ''] = namesWritten(person)
    const by = [...name].length === 1 && person.startsWith(name) ? names.get(name) : undefined
    return by === undefined ? mask(person) : replace('name', name, by) + mask(person.slice(name.length))
  }
  const people = (text: string) =>
    names.get(text.trim()) === undefined ? withPeopleReplaced(text, one) : one(text.trim())
  const person = (text: string) => (Object.hasOwn(source.words.roles, text) ? text : people(text))
  const copy: PostmortemSource = {
    ...source,
    facts: factsOf(source, { guide: mask, text: mask, link: mask, person }),
    fields: new Map([...source.fields].map(([field, value]) => [field, maskedField(field, value)])),
  }
  return { source: copy, replacements: [...replacements.values()] }

  function maskedField(field: string, value: string): string {
    const sort = sortOf(field)
    return sort === 'no text' ? value : sort === 'people' ? people(value) : mask(value)
  }
}

/** A text without what is masked, and what was replaced in it, in the order in which it was found. */
interface MaskedText {
  text: string
  replaced: Omit<Replacement, 'count'>[]
}

/** The preview masks a long record again with each letter that is typed; nearly all of its texts are the same. */
let last = { id: '', texts: new Map<string, MaskedText>() }

function maskedBefore(id: string): Map<string, MaskedText> {
  if (last.id !== id) last = { id, texts: new Map() }
  return last.texts
}

function masked(
  text: string,
  { names, hosts, masks }: { names: PeopleNames; hosts: RegExp | undefined; masks: MaskWords },
): MaskedText {
  const replaced: MaskedText['replaced'] = []
  const replace = (kind: ReplacementKind, what: string, by: string): string => {
    replaced.push({ kind, what, by })
    return by
  }
  // What is masked already is set aside, so that no later pattern reads it.
  let parts: { text: string; isMask: boolean }[] = [{ text, isMask: false }]
  const apply = (find: (text: string) => Iterable<Match>) => {
    parts = parts.flatMap((part) => (part.isMask ? [part] : split(part.text, find(part.text))))
  }
  const applyPattern = (pattern: RegExp, kind: SensitiveKind) => {
    apply((inside) =>
      [...inside.matchAll(pattern)].map(({ 0: what, index }) => ({
        start: index,
        end: index + what.length,
        by: () => replace(kind, what, masks[kind]),
      })),
    )
  }
  for (const kind of Object.keys(SENSITIVE) as SensitiveKind[]) applyPattern(SENSITIVE[kind], kind)
  if (hosts) applyPattern(hosts, 'host')
  apply((inside) =>
    names.find(inside).map(({ start, end, key }) => ({
      start,
      end,
      by: () => replace('name', inside.slice(start, end), names.get(key) ?? masks.responder),
    })),
  )
  return { text: parts.map((part) => part.text).join(''), replaced }
}

/** What is to be masked in a text; `by` gives what is written instead. */
interface Match {
  start: number
  end: number
  by: () => string
}

function split(text: string, matches: Iterable<Match>): { text: string; isMask: boolean }[] {
  const parts: { text: string; isMask: boolean }[] = []
  let done = 0
  for (const { start, end, by } of matches) {
    parts.push({ text: text.slice(done, start), isMask: false }, { text: by(), isMask: true })
    done = end
  }
  return [...parts, { text: text.slice(done), isMask: false }]
}

/** Of the rows only those that stand in the document: nobody is shown what isn't handed out. */
function factsOf({ facts, fields }: PostmortemSource, replace: Replace): PostmortemFacts {
  const rows = includedRows(facts, fields).map((entry) => withTextsReplaced(entry, replace))
  const copies = new Map<string, TimelineEntry>(rows.map((entry) => [entry.id, entry]))
  return {
    ...facts,
    title: replace.text(facts.title),
    people: new Map([...facts.people].map(([role, people]) => [role, [...new Set(people.map(replace.person))]])),
    written: [],
    timeline: rows,
    rows,
    removedSteps: facts.removedSteps.map((entry) => withTextsReplaced(entry, replace)),
    runbooks: facts.runbooks.map((runbook) => ({ ...runbook, title: replace.guide(runbook.title) })),
    // A to-do that stands in the timeline too is counted once.
    actionItems: facts.actionItems.map(
      (note) => (copies.get(note.id) as typeof note | undefined) ?? withTextsReplaced(note, replace),
    ),
  }
}

/** What stands in a field of the log. Dismissals, choices of rows and moments are no text that anybody reads. */
function sortOf(field: string): 'people' | 'text' | 'no text' {
  if (Object.hasOwn(FIELDS, field)) {
    const input = FIELDS[field as FieldId]
    return input === 'people' ? input : isTyped(input) ? 'text' : 'no text'
  }
  if (/^(?:advice|row)\./.test(field)) return 'no text'
  return field.endsWith('.owner') ? 'people' : 'text'
}
