/** What a mistake costs: one, and less where people make it most. A wrong first letter is rare, so it costs more. */
const COST = { mistake: 1, swap: 0.9, double: 0.5, vowel: 0.8, first: 0.5 }
const VOWELS = 'aeiouy'
/** Longer words are compared with nothing. */
const LONGEST = 40

/** What must have gone wrong for a word to be typed in the place of another. */
export interface Slip {
  /** For the whole word; `Infinity` where it is more than was asked for. */
  whole: number
  /** For its beginning: of a word that is still being typed. */
  begun: number
}
const FAR: Slip = { whole: Number.POSITIVE_INFINITY, begun: Number.POSITIVE_INFINITY }

// Rows of the table, used again and again: a miss compares a word with thousands.
let before = new Float64Array(LONGEST + 1)
let above = new Float64Array(LONGEST + 1)
let row = new Float64Array(LONGEST + 1)

/**
 * How far a typed word is from the one that was meant: the cheapest way from one to the other by a letter left out,
 * set twice or too much, by a wrong one, or by two neighbors in the wrong order (optimal string alignment).
 * @param most more than this isn't worked out
 */
export function slipCost(typed: string, meant: string, most: number): Slip {
  if (typed.length > LONGEST || meant.length > LONGEST) return FAR
  above[0] = 0
  for (let j = 1; j <= meant.length; j++) above[j] = (above[j - 1] ?? 0) + leftOut(meant, j)
  for (let i = 1; i <= typed.length; i++) {
    row[0] = (above[0] ?? 0) + tooMuch(typed, i)
    let least = row[0] ?? 0
    for (let j = 1; j <= meant.length; j++) {
      let cost = (above[j - 1] ?? 0) + mistaken(typed[i - 1] ?? '', meant[j - 1] ?? '', j)
      cost = Math.min(cost, (above[j] ?? 0) + tooMuch(typed, i), (row[j - 1] ?? 0) + leftOut(meant, j))
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + COST.swap)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return FAR
    ;[before, above, row] = [above, row, before]
  }
  const begun = Math.min(...above.subarray(0, meant.length + 1))
  const whole = above[meant.length] ?? 0
  return { whole: whole > most ? FAR.whole : whole, begun: begun > most ? FAR.begun : begun }
}

function mistaken(typed: string, meant: string, at: number): number {
  if (typed === meant) return 0
  const areVowels = VOWELS.includes(typed) && VOWELS.includes(meant)
  return (areVowels ? COST.vowel : COST.mistake) + (at === 1 ? COST.first : 0)
}

/** Of the letters of a typed word the `at`th, from 1 on. */
function tooMuch(typed: string, at: number): number {
  if (at === 1) return COST.mistake + COST.first
  return typed[at - 1] === typed[at - 2] ? COST.double : COST.mistake
}

/** Of the letters of the word that was meant the `at`th, from 1 on. */
function leftOut(meant: string, at: number): number {
  if (at === 1) return COST.mistake + COST.first
  return meant[at - 1] === meant[at - 2] ? COST.double : COST.mistake
}
