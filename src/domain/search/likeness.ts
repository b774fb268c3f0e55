import { pairsOf } from './query.ts'
import type { IndexedPlace } from './word-index.ts'

/** Tells how much a query is like what people say for a place. */
export type Likeness = (place: IndexedPlace) => number

/** Below this, two phrases have in common what any two have. */
const CHANCE = 0.2
const HAN = /\p{Script=Han}/u

/** What people say for a place, in pairs of characters; at the next key it is the same. */
const phrasesOf = new WeakMap<IndexedPlace, readonly (readonly string[])[]>()

/**
 * Readies a query to be compared with what people say for places, each phrase as a whole: words that stand in several
 * phrases of a place make none of them. From 0, nothing but chance, to 0.8, the same. Words of letters are compared one
 * by one elsewhere, so it is always 0 without a Han character.
 * @param typed folded
 */
export function likenessTo(typed: string): Likeness {
  if (!HAN.test(typed)) return () => 0
  const asked = new Set(pairsOf(typed))
  return (place) => {
    const phrases = phrasesOf.get(place) ?? place.also.map(pairsOf)
    phrasesOf.set(place, phrases)
    let best = CHANCE
    for (const phrase of phrases) {
      const common = phrase.filter((pair) => asked.has(pair)).length
      best = Math.max(best, (2 * common) / (phrase.length + asked.size))
    }
    return best - CHANCE
  }
}
