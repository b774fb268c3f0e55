import { SENSITIVE, type SensitiveKind } from './sensitive.ts'

/**
 * What must not leave the house by accident, in whatever is exported. Addresses and internal hosts are no surprise in a
 * postmortem, least of all in its data links; the masked copy leaves them out all the same. In a text for the public they
 * are one: ask for those kinds there.
 */
export const LEAK_KINDS = ['token', 'email', 'phone'] as const
export type LeakKind = SensitiveKind

/** A text that is exported, and what its place is called. */
export interface Passage {
  place: string
  text: string
}

/** Something that is exported and perhaps should not be. */
export interface Leak {
  kind: LeakKind
  /** What was found. Never shown: see `shown`. */
  what: string
  /** Enough of it to find it again, not enough to use it. */
  shown: string
  /** Where it stands, each place once. */
  places: string[]
}

/**
 * What these passages would give away, each thing once, in the order in which it was found.
 * @param kinds what to look for, in the order of `SENSITIVE`
 */
export function leaksIn(passages: Iterable<Passage>, kinds: readonly LeakKind[] = LEAK_KINDS): Leak[] {
  const leaks = new Map<string, Leak>()
  for (const passage of passages) {
    for (const { kind, what } of kinds === LEAK_KINDS ? knownIn(passage.text) : foundIn(passage.text, kinds)) {
      const leak = leaks.get(`${kind} ${what}`) ?? { kind, what, shown: hint(kind, what), places: [] }
      if (!leak.places.includes(passage.place)) leak.places.push(passage.place)
      leaks.set(`${kind} ${what}`, leak)
    }
  }
  return [...leaks.values()]
}

type Found = Pick<Leak, 'kind' | 'what'>

/** A record is read again with each entry that joins it; its other texts are the same as before. */
const known = new Map<string, readonly Found[]>()
const KNOWN_LIMIT = 100_000
const NOTHING: readonly Found[] = []

function knownIn(text: string): readonly Found[] {
  const before = known.get(text)
  if (before) return before
  const found = foundIn(text, LEAK_KINDS)
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(text, found.length > 0 ? found : NOTHING)
  return found
}

function foundIn(text: string, kinds: readonly LeakKind[]): Found[] {
  const found: Found[] = []
  let left = text
  for (const kind of kinds) {
    // What is a token isn't looked at again: it may hold what looks like a phone number.
    left = left.replace(SENSITIVE[kind], (what) => {
      found.push({ kind, what })
      return ' '
    })
  }
  return found
}

/** What is told of a token that says what it is: `token=`, `密码：`, the name of a user before the password. */
const NAME_OF_TOKEN = /^[^=:：＝是为]{0,24}[=:：＝是为]/u

function hint(kind: LeakKind, what: string): string {
  if (kind === 'email') return `${first(what, 1)}…${what.slice(what.search(/[@＠]/u))}`
  if (kind === 'phone') return `${first(what, 3)}…${what.slice(-2)}`
  const line = what.replace(/\s+/gu, ' ')
  return `${NAME_OF_TOKEN.exec(line)?.[0] ?? first(line, line.startsWith('-----') ? 14 : 4)}…`
}

function first(text: string, count: number): string {
  return [...text].slice(0, count).join('')
}
