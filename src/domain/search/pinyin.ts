import { pairsOf } from './query.ts'
import { toldApart } from './sounds.ts'

/** A name and how much it is one: that of a page more than what people say for a part of it. */
export interface SpokenName {
  text: string
  worth: number
}
/** What somebody types who has no input method: `fupan` and `fp` are 复盘. */
export interface Pinyin {
  /** What may have been meant by letters, as it is written, the likeliest first; none where they sound like nothing. */
  meantBy(letters: string): readonly string[]
}

/** What it costs for a character to be typed in part, with its first letters alone, or as it isn't written. */
const COST = { blurred: 0.2, begun: 0.7, initial: 0.9, initials: 1.6 }
/** What it costs that something is only a part of a name, or another word beside the first. */
const COST_OF = { part: 0.25, piece: 0.4 }
/** More letters are no name. */
const LONGEST = 60
/** Of fewer letters, the first of each character, only whole names are known; of fewer still none. */
const FEW = 3
const FEWEST = 2
/** Letters in the order of the alphabet or of the keys are what somebody tries a field with: xyz is no 响应者. */
const IN_ORDER = 'abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm'
const FREQUENT = 0.1
/** So often a stretch must stand in the text to be known by its first letters. */
const IN_USE = 3

/** What costs less is typed to the last letter. What costs hardly more than the likeliest may be meant as well. */
const SURE = 0.5
const CLOSE = 0.8
const CHOICE = 3
/** What the beginning or the end of a name is worth of it. */
const PART_OF_NAME = 0.6

/** A stretch that sounds so, and the name or the run of text in which it stands. */
interface Candidate {
  text: string
  run: string
  cost: number
}
/** Where reading on may end, and at what cost. */
type Ends = Map<number, number>

/**
 * Readies names and texts to be found by how they sound.
 * @param readingsOf the ways in which a character is typed
 * @param asking words that only ask, which stand beside names
 */
export function pinyinOf(
  names: readonly SpokenName[],
  texts: readonly string[],
  readingsOf: (sign: string) => readonly string[],
  asking: Iterable<string> = [],
): Pinyin {
  const runs = new Map<string, number>()
  for (const { text, worth } of names)
    for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) runs.set(run, Math.max(worth, runs.get(run) ?? 0))
  const all = [...new Set(texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []))].join('\n')
  const everything = [...texts, ...names.map(({ text }) => text)].join('\n')
  const asked = [...asking].filter((word) => /^\p{Script=Han}+$/u.test(word))
  const words = byLetter(new Set([...runs.keys(), ...asked, ...usualPairs(texts)]), readingsOf)
  const meantByLetters = new Map<string, readonly string[]>()
  const costOf = ({ text, run, cost }: Candidate): number => {
    const often = FREQUENT * Math.log2(1 + timesIn(everything, text))
    const share = text === run ? 1 : run.startsWith(text) || run.endsWith(text) ? PART_OF_NAME : 0
    return cost - often - share * (runs.get(run) ?? 0) + (share === 1 ? 0 : COST_OF.part)
  }
  const find = (letters: string): readonly string[] => {
    const inNames = candidates([...runs.keys()], letters, readingsOf, letters.length > FEW)
    const isSure = inNames.some((candidate) => candidate.cost < SURE && costOf(candidate) < 0)
    const inText = isSure
      ? []
      : candidates(all.split('\n'), letters, readingsOf, true).filter(
          ({ text, cost }) => cost <= COST_OF.part || timesIn(everything, text) >= IN_USE,
        )
    const ranked = [...inNames, ...inText].map((one) => ({ text: one.text, cost: costOf(one) }))
    const best = ranked.sort((a, b) => a.cost - b.cost)
    const choice = best.filter(({ cost }) => cost < (best[0]?.cost ?? 0) + CLOSE).map(({ text }) => text)
    const pieces = choice.length > 0 ? undefined : piecesOf(letters, words, readingsOf)
    return pieces ? [pieces] : [...new Set(choice)].slice(0, CHOICE)
  }
  return {
    meantBy(typed) {
      const letters = typed.toLowerCase().replaceAll(/[\s'’]/g, '')
      if (!/^[a-z]+$/.test(letters) || letters.length < FEWEST || letters.length > LONGEST) return []
      if (letters.length > FEWEST && IN_ORDER.includes(letters)) return []
      const meant = meantByLetters.get(letters) ?? find(letters)
      meantByLetters.set(letters, meant)
      return meant
    },
  }
}

/** Stretches of texts that sound like all of the letters; where `inside` isn't, only whole texts. */
function candidates(
  texts: readonly string[],
  letters: string,
  readingsOf: (sign: string) => readonly string[],
  inside: boolean,
): Candidate[] {
  const byText = new Map<string, Candidate>()
  for (const run of texts) {
    for (let from = 0; from + 1 < run.length && (inside || from === 0); from++) {
      if (!readingsOf(run[from] ?? '').some((reading) => reading[0] === letters[0])) continue
      let ends: Ends = new Map([[0, 0]])
      for (let to = from; to < run.length && ends.size > 0; to++) {
        ends = readOn(ends, letters, readingsOf(run[to] ?? ''))
        const cost = ends.get(letters.length)
        if (cost === undefined || to === from || (!inside && to + 1 < run.length)) continue
        const text = run.slice(from, to + 1)
        const last = byText.get(text)
        if (!last || cost < last.cost || (cost === last.cost && run === text)) byText.set(text, { text, run, cost })
      }
    }
  }
  return [...byText.values()]
}

/** Reads one more character at every place where the letters before it may end. */
function readOn(ends: Ends, letters: string, readings: readonly string[]): Ends {
  const next: Ends = new Map()
  const end = (at: number, cost: number) => next.set(at, Math.min(cost, next.get(at) ?? Number.POSITIVE_INFINITY))
  for (const [from, cost] of ends)
    for (const reading of readings) {
      if (reading[0] !== letters[from]) continue
      let length = 1
      while (length < reading.length && letters[from + length] === reading[length]) length++
      if (length === reading.length) end(from + length, cost)
      for (let part = 1; part <= Math.min(length, reading.length - 1); part++) {
        const isInitials = part === 2 && reading[1] === 'h'
        end(from + part, cost + (part === 1 ? COST.initial : isInitials ? COST.initials : COST.begun))
      }
      const blurred = toldApart(reading)
      for (const sound of [blurred, blurred.replace(/n$/, 'ng'), blurred.replace(/^([zcs])/, '$1h')])
        if (sound !== reading && letters.startsWith(sound, from)) end(from + sound.length, cost + COST.blurred)
    }
  return next
}

function byLetter(
  words: ReadonlySet<string>,
  readingsOf: (sign: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const word of words)
    for (const letter of new Set(readingsOf(word[0] ?? '').map(([first = '']) => first))) {
      const others = all.get(letter) ?? []
      others.push(word)
      all.set(letter, others)
    }
  return all
}

/** Two characters that often stand together in some texts, which are mostly words. */
function usualPairs(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? [])
      for (const pair of pairsOf(run)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return [...counts].flatMap(([pair, count]) => (count >= IN_USE ? [pair] : []))
}

/**
 * Letters cut in words that sound so to the last letter, as few as can be.
 * @param words by their first letter
 */
function piecesOf(
  letters: string,
  words: ReadonlyMap<string, readonly string[]>,
  readingsOf: (sign: string) => readonly string[],
): string | undefined {
  const ways: ({ text: string; cost: number } | undefined)[] = [{ text: '', cost: 0 }]
  for (let from = 0; from < letters.length; from++) {
    const way = ways[from]
    if (!way) continue
    for (const word of words.get(letters[from] ?? '') ?? []) {
      let ends: Ends = new Map([[from, way.cost + COST_OF.piece]])
      for (const sign of word) if (ends.size > 0) ends = readOn(ends, letters, readingsOf(sign))
      for (const [to, cost] of ends) {
        if (cost > way.cost + COST_OF.piece + COST.blurred) continue
        const other = ways[to]
        if (!other || cost < other.cost) ways[to] = { text: way.text + word, cost }
      }
    }
  }
  return ways[letters.length]?.text
}

function timesIn(all: string, text: string): number {
  let times = 0
  for (let at = all.indexOf(text); at >= 0 && times < 255; at = all.indexOf(text, at + 1)) times++
  return times
}
