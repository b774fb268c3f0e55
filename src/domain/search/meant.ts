import { asTyped, type Part, partsOf, type Vocabulary } from './query-parts.ts'
import type { WordList } from './word-list.ts'

/** A query that may have been meant: as it is shown, and as it is searched. */
export interface Attempt {
  label: string
  asked: string
}

/** So many ways to read the whole query are tried. */
const MOST_ATTEMPTS = 6

/**
 * What somebody may have meant by a query that no page holds, the likeliest first: mistyped words put right, and below
 * them fewer words. Words that the pages have stay, and so does everything with a digit: SEV-2 is no slip for SEV-1.
 * @param answered whether pages have parts of it, or answer it as a question: then only what they can't explain is put
 * right, and in a question only what is surely a slip
 */
export function meantBy(query: string, vocabulary: Vocabulary, answered?: 'in-part' | 'as-question'): Attempt[] {
  const parts = partsOf(query, vocabulary)
  if (answered) {
    const mended = parts.map((part) => onlyMended(part, vocabulary.words, answered === 'as-question'))
    return ways(mended).filter(({ label }) => !isSame(label, query))
  }
  const readable = parts.filter(({ readings }) => readings.length > 0)
  return [...(readable.length === parts.length ? ways(readable) : []), ...fewer(parts, readable)].slice(
    0,
    MOST_ATTEMPTS,
  )
}

/** Every way to read the parts, the likeliest first. */
function ways(parts: readonly Part[]): Attempt[] {
  let all = [{ label: '', asked: '', cost: 0 }]
  for (const { before, readings } of parts) {
    all = all.flatMap((way) =>
      readings.map(({ label, asked, cost }) => ({
        label: way.label + (way.label === '' ? '' : before) + label,
        // Parts of Chinese that stand beside each other are terms of their own.
        asked: `${way.asked}${before === '' ? ' ' : before}${asked}`,
        cost: way.cost + cost,
      })),
    )
    all = all.sort((a, b) => a.cost - b.cost).slice(0, MOST_ATTEMPTS)
  }
  return all.filter(({ asked }) => asked.trim() !== '').map(({ label, asked }) => ({ label, asked: asked.trim() }))
}

/**
 * The query without words of which the pages know nothing, then without those that only ask, then without one of the
 * others; half of it stays.
 */
function fewer(parts: readonly Part[], readable: readonly Part[]): Attempt[] {
  const telling = readable.filter(({ isAsking }) => !isAsking)
  const asked = parts.filter(({ isAsking }) => !isAsking).length
  if (telling.length === 0 || telling.length < asked / 2) return []
  const isEnough = (some: readonly Part[]) => some.some(({ typed }) => /\p{Script=Han}{2}|\p{L}{4}|\p{N}/u.test(typed))
  const without = readable.length < parts.length ? [readable] : []
  const withoutAsking = telling.length < readable.length ? [telling] : []
  const one = telling.length - 1 >= asked / 2 ? telling.map((left) => readable.filter((part) => part !== left)) : []
  return [...without, ...withoutAsking, ...one].filter(isEnough).flatMap((some) => ways(some).slice(0, 1))
}

/** Whether two queries differ in nothing but signs. */
export function isSame(one: string, other: string): boolean {
  const [bare, otherBare] = [one, other].map((text) => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''))
  return bare === otherBare
}

/** As it was typed where nothing was put right; also where the pages have another form of it, which answers as well. */
function onlyMended(part: Part, words: WordList, isQuestion: boolean): Part {
  const isForm = !/\p{Script=Han}/u.test(part.typed) && words.hasForm(part.typed)
  const readings = isForm
    ? []
    : part.readings.filter(({ slip }) => slip === 'sure' || (slip === 'maybe' && !isQuestion))
  return { ...part, readings: readings.length > 0 ? readings : [asTyped(part.typed)] }
}
