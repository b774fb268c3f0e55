import { foldWithPlaces } from './fold.ts'

/** A piece of an excerpt, and whether it is what was searched for. */
export interface Piece {
  text: string
  isMatch: boolean
}

/** So many characters of an excerpt stand before what was found, and in all; a Han character tells as much as two. */
const BEFORE = { han: 20, latin: 48 }
const LENGTH = { han: 72, latin: 160 }

/** What was folded last: at the next key much the same places are shown. */
const foldedTexts = new Map<string, ReturnType<typeof foldWithPlaces>>()
const REMEMBERED = 100

function foldedOnce(text: string): ReturnType<typeof foldWithPlaces> {
  const folded = foldedTexts.get(text) ?? foldWithPlaces(text)
  if (foldedTexts.size >= REMEMBERED) foldedTexts.clear()
  foldedTexts.set(text, folded)
  return folded
}

/** A stretch of a text where most of the terms stand together, or its beginning, with every term marked. */
export function excerptOf(text: string, terms: readonly string[], fromStart = false): Piece[] {
  const { text: folded, at } = foldedOnce(text)
  const script = /\p{Script=Han}/u.test(text) ? 'han' : 'latin'
  const first = fromStart ? Number.POSITIVE_INFINITY : fullestPlace(folded, terms, LENGTH[script] - BEFORE[script])
  let from = !Number.isFinite(first) ? 0 : Math.max(0, first - BEFORE[script])
  // An excerpt doesn't begin in the middle of a Latin word; Chinese can begin anywhere.
  while (from > 0 && from < first && /[\w'’-]/.test(text[(at[from] ?? 0) - 1] ?? '')) from++
  const to = Math.min(folded.length, from + LENGTH[script])
  const pieces: Piece[] = []
  let done = at[from] ?? 0
  const add = (end: number, isMatch: boolean) => {
    const piece = oneLine(text.slice(done, end))
    if (piece !== '') pieces.push({ text: piece, isMatch })
    done = end
  }
  if (from > 0) pieces.push({ text: '…', isMatch: false })
  for (let i = from; i < to; i++) {
    const term = terms.find((candidate) => folded.startsWith(candidate, i))
    if (term === undefined) continue
    add(at[i] ?? done, false)
    i += term.length - 1
    add((at[i] ?? done) + String.fromCodePoint(text.codePointAt(at[i] ?? done) ?? 0).length, true)
  }
  add(Math.max(done, at[to] ?? text.length), false)
  if (to < folded.length) pieces.push({ text: '…', isMatch: false })
  return pieces
}

/**
 * Where a stretch of a text begins that has as many of the terms as can be, the first ones above all; the first of several.
 * @returns `Infinity` where the text has none
 */
function fullestPlace(text: string, terms: readonly string[], length: number): number {
  let [best, most] = [Number.POSITIVE_INFINITY, 0]
  for (const term of terms)
    for (let at = text.indexOf(term); term !== '' && at >= 0; at = text.indexOf(term, at + term.length)) {
      const stretch = text.slice(at, at + length)
      const worth = terms.reduce((sum, other, index) => (stretch.includes(other) ? sum + 1 / (1 + index) : sum), 0)
      if (worth > most || (worth === most && at < best)) [best, most] = [at, worth]
    }
  return best
}

/** After Chinese punctuation a new line needs no space. */
function oneLine(text: string): string {
  return text.replace(/([\u3000-\u303f\uff00-\uffef”’])\s*\n\s*/g, '$1').replace(/\s+/g, ' ')
}
