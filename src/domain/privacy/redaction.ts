import type { RedactionWords } from './redaction-words.ts'
import type { TimelineEntry } from '../incident/project-incident.ts'
import { type OwnDomains, ownHostPattern } from './own-hosts.ts'
import type { PostmortemFacts } from '../postmortem/facts.ts'
import type { PostmortemSource } from '../postmortem/source.ts'
import { type KnownNames, namesIn } from './redaction-names.ts'
import { SENSITIVE, type SensitiveKind } from './sensitive.ts'

export type ReplacementKind = SensitiveKind | 'name'

/** One thing that is masked: what, by what, and in how many places. */
export interface Replacement {
  kind: ReplacementKind
  what: string
  by: string
  count: number
}

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
export function redact(source: PostmortemSource, masks: RedactionWords, own?: OwnDomains): Redacted {
  const names = namesIn(source, masks)
  const hosts = own && ownHostPattern(own)
  const found = new Map<string, Replacement>()
  const replace = (kind: ReplacementKind, what: string, by: string): string => {
    const key = `${kind} ${what}`
    const known = found.get(key) ?? { kind, what, by, count: 0 }
    found.set(key, { ...known, count: known.count + 1 })
    return by
  }
  const known = maskedBefore(JSON.stringify([names.id, masks, own]))
  const mask = (text: string) => {
    const one = known.get(text) ?? masked(text, { names, hosts, masks })
    known.set(text, one)
    for (const { kind, what, by } of one.replaced) replace(kind, what, by)
    return one.text
  }
  const person = (text: string) => {
    if (Object.hasOwn(source.words.roles, text)) return text
    const role = names.get(text.trim())
    return role === undefined ? mask(text) : replace('name', text.trim(), role)
  }
  const copy: PostmortemSource = {
    ...source,
    facts: factsOf(source.facts, mask, person),
    fields: new Map(
      [...source.fields].map(([field, value]) => [field, isShown(field) ? ownerOr(field, value) : value]),
    ),
  }
  return { source: copy, replacements: [...found.values()] }

  function ownerOr(field: string, value: string): string {
    return field === 'owner' || field.endsWith('.owner') ? person(value) : mask(value)
  }
}

type Mask = (text: string) => string

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
  { names, hosts, masks }: { names: KnownNames; hosts: RegExp | undefined; masks: RedactionWords },
): MaskedText {
  const replaced: MaskedText['replaced'] = []
  const replace = (kind: ReplacementKind, what: string, by: string): string => {
    replaced.push({ kind, what, by })
    return by
  }
  // What is masked already is set aside, so that no later pattern reads it.
  let parts: { text: string; isMask: boolean }[] = [{ text, isMask: false }]
  const apply = (find: (text: string) => Iterable<Found>) => {
    parts = parts.flatMap((part) => (part.isMask ? [part] : split(part.text, find(part.text))))
  }
  const matches = (pattern: RegExp, kind: SensitiveKind) => {
    apply((inside) =>
      [...inside.matchAll(pattern)].map(({ 0: what, index }) => ({
        start: index,
        end: index + what.length,
        by: () => replace(kind, what, masks[kind]),
      })),
    )
  }
  for (const kind of Object.keys(SENSITIVE) as SensitiveKind[]) matches(SENSITIVE[kind], kind)
  if (hosts) matches(hosts, 'host')
  apply((inside) =>
    names.find(inside).map(({ start, end, key }) => ({
      start,
      end,
      by: () => replace('name', inside.slice(start, end), names.get(key) ?? masks.responder),
    })),
  )
  return { text: parts.map((part) => part.text).join(''), replaced }
}

interface Found {
  start: number
  end: number
  by: () => string
}

function split(text: string, found: Iterable<Found>): { text: string; isMask: boolean }[] {
  const parts: { text: string; isMask: boolean }[] = []
  let done = 0
  for (const { start, end, by } of found) {
    parts.push({ text: text.slice(done, start), isMask: false }, { text: by(), isMask: true })
    done = end
  }
  return [...parts, { text: text.slice(done), isMask: false }]
}

function factsOf(facts: PostmortemFacts, mask: Mask, person: Mask): PostmortemFacts {
  const entry = <T extends TimelineEntry>(one: T): T => entryOf(one, mask, person)
  const timeline = facts.timeline.map(entry)
  const known = new Map<string, TimelineEntry>(timeline.map((one) => [one.id, one]))
  return {
    ...facts,
    title: mask(facts.title),
    people: new Map([...facts.people].map(([role, held]) => [role, [...new Set(held.map(person))]])),
    timeline,
    // A to-do that stands in the timeline too is counted once.
    actionItems: facts.actionItems.map((one) => (known.get(one.id) as typeof one | undefined) ?? entry(one)),
  }
}

const TYPED = ['title', 'text', 'label', 'reason', 'source'] as const

function entryOf<T extends TimelineEntry>(entry: T, mask: Mask, person: Mask): T {
  const copy: Record<string, unknown> = { ...entry }
  for (const name of TYPED) if (typeof copy[name] === 'string') copy[name] = mask(copy[name])
  if (entry.kind === 'role') copy.person = person(entry.person)
  if (entry.by) copy.by = person(entry.by)
  return copy as T
}

/** Dismissals and moments are no text that anybody reads. */
function isShown(field: string): boolean {
  return !field.startsWith('advice.') && !field.endsWith('-at')
}
