import { fold } from './fold.ts'
import type { IndexedPlace, Standing } from './word-index.ts'

/** A word that is looked for, and where it stands. */
export interface SoughtWord {
  text: string
  standing: Standing
}

const sentencesOf = new WeakMap<IndexedPlace, readonly { text: string; folded: string }[]>()

/**
 * What a sentence is worth that has the words and reads like an answer of this kind; none where there is no such kind.
 * @param at the number of the place in the index
 */
export function sentenceScore(
  place: IndexedPlace,
  at: number,
  terms: readonly (readonly SoughtWord[])[],
  answers: RegExp | undefined,
): number {
  if (!answers) return 0
  // At every key most places have none of the words: they aren't cut into sentences.
  const held = terms
    .map((words) => words.filter(({ standing }) => (standing.text[at] ?? 0) > 0))
    .filter((words) => words.length > 0)
  if (held.length === 0) return 0
  const sentences =
    sentencesOf.get(place) ??
    place.text.split(/[。！？；\n]|(?<=[.!?])\s/u).map((text) => ({ text, folded: fold(text) }))
  sentencesOf.set(place, sentences)
  let best = 0
  for (const { text, folded } of sentences) {
    let worth = 0
    for (const words of held) {
      let most = 0
      for (const { text, standing } of words)
        if (standing.weight > most && folded.includes(text)) most = standing.weight
      worth += most
    }
    if (worth > best && answers.test(text)) best = worth
  }
  return best
}
