import { fold } from './fold.ts'

/** A stretch of a page as it is ranked. */
export interface IndexedPlace {
  /** What the heading can be called, folded. */
  names: readonly string[]
  /** What people say for what it is about, folded. */
  also: readonly string[]
  /** Folded text: without spaces. */
  words: string
  heading: string
  synonyms: readonly string[]
  text: string
}

/** Where a word stands: for each place how often in its text, and whether in its heading or what people say for it. */
export interface Standing {
  text: Uint8Array
  names: Uint8Array
  also: Uint8Array
  /** The numbers of the phrases that people say for a place and that have it. */
  said: readonly number[]
  /** How much it tells: the fewer places have it, the more. None for one that no place has. */
  weight: number
}

/** A phrase that people say for a place. */
export interface Phrase {
  /** The number of the place. */
  at: number
  /** What all its words tell together. */
  weight: number
}

/** Gives the part of a word that all its forms have. */
export type Stem = (word: string) => string

/** Finds where words stand, and keeps it: at the next key most words are the same. */
export interface WordIndex {
  of(word: string): Standing
  /** What people say for the places, in their order. */
  phrases: readonly Phrase[]
  /** Length of each place beside the average. */
  lengths: Float32Array
}

/** Where a stem stands: the number of a place for each time, by field. Most are never asked for, so they stay short. */
type Places = Record<'text' | 'names' | 'also' | 'said', number[]>

/** Words of letters in places that are added in the order in which they are numbered. */
export interface LatinWords {
  add(place: IndexedPlace): void
  of(stem: string): Standing
  /** What people say for the places, in their order. */
  phrases(): Phrase[]
}

const HAN = /\p{Script=Han}/u
const HAN_SIGNS = /\p{Script=Han}/gu
const LATIN = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[-‑'’](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu
/** Where a word is put together of others: `on-call`, `HostDiskFull`. */
const PARTED = /[-‑]|(?<=[a-z])(?=[A-Z])/
/** Whatever stands more often counts no more. */
const MOST = 200
/** What a Han character of a phrase tells: two of them are about a word. */
const HAN_WEIGHT = 2

/**
 * Readies the places of all pages; a word of letters is found in any of its forms, Han anywhere.
 * @param stemOf of a word in small letters
 */
export function wordIndex(places: readonly IndexedPlace[], stemOf: Stem): WordIndex {
  const latin = latinWords(stemOf)
  for (const place of places) latin.add(place)
  return indexOf(places, latin)
}

/**
 * Readies words of letters, a place after the other: that takes so long that it is done in pauses.
 * @param stemOf of a word in small letters
 */
export function latinWords(stemOf: Stem): LatinWords {
  const stems = new Map<string, Places>()
  const byPart = new Map<string, Places>()
  const phrases: SaidPhrase[] = []
  let count = 0
  const placesOf = (part: string): Places => {
    const kept = byPart.get(part)
    if (kept) return kept
    const stem = stemOf(fold(part))
    const own = stems.get(stem) ?? { text: [], names: [], also: [], said: [] }
    stems.set(stem, own)
    byPart.set(part, own)
    return own
  }
  const addWords = (text: string, field: keyof Places) => {
    for (const [word] of text.matchAll(LATIN)) {
      placesOf(word)[field].push(count)
      const parts = word.split(PARTED)
      if (parts.length > 1) for (const part of new Set(parts)) placesOf(part)[field].push(count)
    }
  }
  const addPhrase = (phrase: string) => {
    const all = Array.from(phrase.matchAll(LATIN), ([word]) => word)
    const words = new Set(all.map(placesOf))
    for (const { said } of new Set([...words, ...all.flatMap((word) => word.split(PARTED).map(placesOf))]))
      said.push(phrases.length)
    phrases.push({ at: count, words, han: phrase.match(HAN_SIGNS)?.length ?? 0 })
  }
  return {
    add({ text, heading, synonyms }) {
      addWords(text, 'text')
      addWords(heading, 'names')
      for (const synonym of synonyms) {
        addWords(synonym, 'also')
        addPhrase(synonym)
      }
      count++
    },
    of(stem) {
      const standing = nowhere(count)
      const { text = [], names = [], also = [], said = [] } = stems.get(stem) ?? {}
      standing.said = said
      for (const at of text) standing.text[at] = Math.min(MOST, (standing.text[at] ?? 0) + 1)
      for (const at of names) standing.names[at] = 1
      for (const at of also) standing.also[at] = 1
      return standing
    },
    phrases: () => weighed(phrases, count),
  }
}

/** What people say for a place: the words of letters in it, and how many Han characters. */
interface SaidPhrase {
  at: number
  words: ReadonlySet<Places>
  han: number
}

function weighed(phrases: readonly SaidPhrase[], count: number): Phrase[] {
  const weights = new Map<Places, number>()
  const weightIn = (word: Places) => {
    const weight = weights.get(word) ?? rarity(new Set([...word.text, ...word.names, ...word.also]).size, count)
    weights.set(word, weight)
    return weight
  }
  return phrases.map(({ at, words, han }) => ({
    at,
    weight: [...words].reduce((sum, word) => sum + weightIn(word), han * HAN_WEIGHT),
  }))
}

/** Finds where words stand, in places of which the words of letters are ready. */
export function indexOf(places: readonly IndexedPlace[], latin: LatinWords): WordIndex {
  const standings = new Map<string, Standing>()
  const sizes = places.map(({ words }) => words.length)
  const average = Math.max(1, sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length))
  const names = places.map((place) => place.names.join('\n'))
  const also = places.map((place) => place.also.join('\n'))
  const find = (word: string): Standing => {
    if (HAN.test(word)) return hanStanding(word, places, names, also)
    if (word.includes(' ')) return together(word.split(' ').map(of), places.length)
    return latin.of(word)
  }
  const of = (word: string): Standing => {
    const kept = standings.get(word)
    if (kept) return kept
    const standing = find(word)
    standing.weight = weightOf(standing)
    standings.set(word, standing)
    return standing
  }
  return { of, phrases: latin.phrases(), lengths: Float32Array.from(sizes, (size) => size / average) }
}

/** Words that are one name stand where all of them do. */
function together(standings: readonly Standing[], count: number): Standing {
  const least = (field: 'text' | 'names' | 'also') =>
    Uint8Array.from({ length: count }, (_, at) => Math.min(...standings.map((standing) => standing[field][at] ?? 0)))
  const [first, ...others] = standings.map(({ said }) => said)
  const said = (first ?? []).filter((phrase) => others.every((other) => other.includes(phrase)))
  return { text: least('text'), names: least('names'), also: least('also'), said, weight: 0 }
}

function nowhere(count: number): Standing {
  return { text: new Uint8Array(count), names: new Uint8Array(count), also: new Uint8Array(count), said: [], weight: 0 }
}

function weightOf({ text, names, also }: Standing): number {
  let having = 0
  for (let at = 0; at < text.length; at++) if ((text[at] ?? 0) + (names[at] ?? 0) + (also[at] ?? 0) > 0) having++
  return rarity(having, text.length)
}

function rarity(having: number, count: number): number {
  return having === 0 ? 0 : Math.log(1 + (count - having + 0.5) / (having + 0.5))
}

function hanStanding(
  word: string,
  places: readonly IndexedPlace[],
  names: readonly string[],
  also: readonly string[],
): Standing {
  const standing = nowhere(places.length)
  let phrase = 0
  const said: number[] = []
  for (const [at, { words, also: phrases }] of places.entries()) {
    for (const one of phrases) {
      if (one.includes(word)) said.push(phrase)
      phrase++
    }
    standing.text[at] = timesIn(words, word)
    standing.names[at] = names[at]?.includes(word) ? 1 : 0
    standing.also[at] = also[at]?.includes(word) ? 1 : 0
  }
  standing.said = said
  return standing
}

function timesIn(text: string, word: string): number {
  let times = 0
  for (let at = text.indexOf(word); at >= 0 && times < MOST; at = text.indexOf(word, at + word.length)) times++
  return times
}
