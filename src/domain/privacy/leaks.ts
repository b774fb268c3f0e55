import { SENSITIVE, type SensitiveKind } from './sensitive.ts'

/**
 * What must not leave the company by accident, in whatever is exported. Addresses and internal hosts are usual in a
 * postmortem, above all in its data links, so nobody is warned of them; the masked copy has none all the same. In a text
 * for the public they are not usual: ask for those kinds there.
 */
export const LEAK_KINDS = ['token', 'email', 'phone'] as const
/** A kind that may be looked for: those of `LEAK_KINDS`, and others where somebody asks for them. */
export type LeakKind = SensitiveKind

/** A text that is exported, and what its place is called. */
export interface Passage {
  place: string
  text: string
}

/** Something that is exported and perhaps should not be. */
export interface Leak {
  kind: LeakKind
  /** The secret itself. Never put it on the screen: that is what `hint` is for. */
  what: string
  /** Enough of it to find it again, not enough to use it. */
  hint: string
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
    for (const { kind, what } of kinds === LEAK_KINDS ? cachedSecrets(passage.text) : secretsIn(passage.text, kinds)) {
      const leak = leaks.get(`${kind} ${what}`) ?? { kind, what, hint: hintOf(kind, what), places: [] }
      if (!leak.places.includes(passage.place)) leak.places.push(passage.place)
      leaks.set(`${kind} ${what}`, leak)
    }
  }
  return [...leaks.values()]
}

type Secret = Pick<Leak, 'kind' | 'what'>

/** A record is read again with each entry that joins it; its other texts are the same as before. */
const cache = new Map<string, readonly Secret[]>()
const CACHE_LIMIT = 100_000
const NOTHING: readonly Secret[] = []

function cachedSecrets(text: string): readonly Secret[] {
  const cached = cache.get(text)
  if (cached) return cached
  const secrets = secretsIn(text, LEAK_KINDS)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(text, secrets.length > 0 ? secrets : NOTHING)
  return secrets
}

function secretsIn(text: string, kinds: readonly LeakKind[]): Secret[] {
  const secrets: Secret[] = []
  let left = text
  for (const kind of kinds) {
    // What is a token isn't looked at again: it may hold what looks like a phone number.
    left = left.replace(SENSITIVE[kind], (what) => {
      secrets.push({ kind, what })
      return ' '
    })
  }
  return secrets
}

/** How a token begins that says what it is: `token=`, `密码：`, the name of a user before the password. */
const NAME_OF_TOKEN = /^[^=:：＝是为]{0,24}[=:：＝是为]/u

function hintOf(kind: LeakKind, what: string): string {
  if (kind === 'email') return `${first(what, 1)}…${what.slice(what.search(/[@＠]/u))}`
  if (kind === 'phone') return `${first(what, 3)}…${what.slice(-2)}`
  const line = what.replace(/\s+/gu, ' ')
  return `${NAME_OF_TOKEN.exec(line)?.[0] ?? first(line, line.startsWith('-----') ? 14 : 4)}…`
}

function first(text: string, count: number): string {
  return [...text].slice(0, count).join('')
}
