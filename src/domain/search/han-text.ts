/** A stretch of the pages that may have been meant. */
export interface MeantStretch {
  text: string
  /** The less, the likelier: counts what went wrong, how frequent the stretch is and whether it is in a name. */
  cost: number
  /** Whether it sounds like what was typed, to the last character, and is in the name of something. */
  isSameSound: boolean
  /** Whether it is in a name, with no character missing, too much or quite another: surely this was meant. */
  isSure: boolean
}
/** What the pages say in Han characters, which have no spaces between words. */
export interface HanText {
  has(typed: string): boolean
  /** The stretches of the pages that somebody may have meant by all of these characters, the likeliest first. */
  near(typed: string): readonly MeantStretch[]
}

/** What a mistake costs. A character of the same sound is what an input method gives for another. */
const COST = { alike: 0.35, swap: 0.6, double: 0.4, leftOut: 0.9, tooMuch: 1.1, mistake: 1 }
/** How much may have gone wrong in so many characters: most of them must be there, or sound so. */
const MOST = [0, 0, 0.9, 1, 1, 1.2, 1.4, 2]
const MOST_OF_ALL = 2.4
/** Two characters with another sound are two mistakes, and no slip of the input method any more. */
const TWO_ALIKE = 2 * COST.alike
/** More characters than this are no name that somebody mistyped. */
const LONGEST = 16
/** A stretch that is frequent, or part of a name, is meant more likely. */
const FREQUENT = 0.05
const MANY_TIMES = 63
/** A name that stands so often on the pages is in use. */
const IN_USE = 4
const NAMED = 0.3
const CHOICE = 3
const NO_SOUND: ReadonlySet<string> = new Set()

/**
 * Readies Han text to be compared, once.
 * @param names what pages and their parts are called
 * @param texts what else they say
 * @param alike characters that sound like one
 */
export function hanText(
  names: readonly string[],
  texts: readonly string[],
  alike: (sign: string) => ReadonlySet<string> = () => NO_SOUND,
): HanText {
  const runs = new Set([...names, ...texts].flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []))
  const distinct = [...runs].join('\n')
  const codes = Uint16Array.from(distinct, (sign) => sign.charCodeAt(0))
  const all = [...names, ...texts].join('\n')
  const allNames = names.join('\n')
  const wholeNames = new Set(names)
  const choices = new Map<string, readonly MeantStretch[]>()
  return {
    has: (typed) => distinct.includes(typed),
    near(typed) {
      if (typed.length < 2 || typed.length > LONGEST) return []
      const choice = choices.get(typed)
      if (choice) return choice
      const stretches = [...stretchesNear(typed, distinct, codes, alike)].flatMap(([text, slips]) => {
        const times = timesIn(all, text)
        const often = FREQUENT * Math.log2(1 + times)
        const isName = typed.length > 2 ? allNames.includes(text) : names.some((name) => isEndOf(name, text))
        if (isChance(typed, text, slips, { isWholeName: wholeNames.has(text), isName, times })) return []
        const cost = slips - often - (isName ? NAMED : 0)
        const isSure = isName && slips < COST.leftOut
        return { text, cost, isSure, isSameSound: isName && slips <= TWO_ALIKE && text.length === typed.length }
      })
      const best = stretches.sort((a, b) => a.cost - b.cost).slice(0, CHOICE)
      choices.set(typed, best)
      return best
    },
  }
}

/** A column of the table: the cost so far for each typed character, and where in the text the stretch begins. */
interface Column {
  cost: Float64Array
  from: Int32Array
}

/** Every stretch of a text that the typed characters may have been meant for, with what went wrong. */
function stretchesNear(
  typed: string,
  text: string,
  codes: Uint16Array,
  alike: (sign: string) => ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const most = MOST[typed.length] ?? MOST_OF_ALL
  const sounds = Array.from(typed, alike)
  const wanted = new Uint8Array(0x10000)
  for (const sign of typed) wanted[sign.charCodeAt(0)] = 1
  for (const signs of sounds) for (const sign of signs) wanted[sign.charCodeAt(0)] = 1
  const needed = Math.max(2, typed.length - Math.floor(most / COST.leftOut))
  const stretches = new Map<string, number>()
  for (const [from, to] of regionsOf(codes, wanted, needed, typed.length)) {
    for (const [stretch, cost] of stretchesIn(text.slice(from, to), typed, sounds, most))
      if (cost < (stretches.get(stretch) ?? Number.POSITIVE_INFINITY)) stretches.set(stretch, cost)
  }
  return stretches
}

/** Where as many of the wanted characters as are needed stand close together: only there the table is worth its while. */
function regionsOf(
  codes: Uint16Array,
  wanted: Uint8Array,
  needed: number,
  length: number,
): [from: number, to: number][] {
  const hits: number[] = []
  for (let at = 0; at < codes.length; at++) if (wanted[codes[at] ?? 0] === 1) hits.push(at)
  const regions: [number, number][] = []
  for (let index = 0; index + needed <= hits.length; index++) {
    const [first, last] = [hits[index] ?? 0, hits[index + needed - 1] ?? 0]
    if (last - first > length) continue
    const [from, to] = [Math.max(0, first - length), Math.min(codes.length, last + length + 1)]
    const region = regions.at(-1)
    if (region && from <= region[1]) region[1] = to
    else regions.push([from, to])
  }
  return regions
}

/** The table of an edit distance whose first row is free, so that a stretch may begin anywhere (Sellers). */
function stretchesIn(
  text: string,
  typed: string,
  sounds: readonly ReadonlySet<string>[],
  most: number,
): Map<string, number> {
  const length = typed.length
  const stretches = new Map<string, number>()
  const columnOf = (): Column => ({ cost: new Float64Array(length + 1), from: new Int32Array(length + 1) })
  let [before, left, column] = [columnOf(), columnOf(), columnOf()]
  start(left, typed, 0)
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '\n') {
      start(left, typed, at + 1)
      continue
    }
    column.from[0] = at + 1
    for (let i = 1; i <= length; i++) {
      const isSame = typed[i - 1] === sign
      const change = isSame ? 0 : sounds[i - 1]?.has(sign) ? COST.alike : mistaken(i, length)
      let cost = (left.cost[i - 1] ?? 0) + change
      let from = left.from[i - 1] ?? at
      const extra = (column.cost[i - 1] ?? 0) + tooMuch(typed, i)
      if (extra < cost) [cost, from] = [extra, column.from[i - 1] ?? at]
      const missing = (left.cost[i] ?? 0) + COST.leftOut
      if (missing < cost) [cost, from] = [missing, left.from[i] ?? at]
      const isSwapped = !isSame && i > 1 && typed[i - 1] === text[at - 1] && typed[i - 2] === sign
      const swapped = (before.cost[i - 2] ?? 0) + COST.swap
      if (isSwapped && swapped < cost) [cost, from] = [swapped, before.from[i - 2] ?? at]
      column.cost[i] = cost
      column.from[i] = from
    }
    const cost = column.cost[length] ?? 0
    const stretch = cost > 0 && cost <= most ? text.slice(column.from[length], at + 1) : ''
    if (stretch.length > 1 && cost < (stretches.get(stretch) ?? Number.POSITIVE_INFINITY)) stretches.set(stretch, cost)
    ;[before, left, column] = [left, column, before]
  }
  return stretches
}

/** Before the first character of a stretch everything that was typed is too much. */
function start({ cost, from }: Column, typed: string, at: number): void {
  for (let i = 1; i <= typed.length; i++) cost[i] = (cost[i - 1] ?? 0) + tooMuch(typed, i)
  from.fill(at)
}

/** Few characters are near to many others: there, only a name is what people look for, or what is in use. */
function isChance(
  typed: string,
  meant: string,
  slips: number,
  { isWholeName, isName, times }: { isWholeName: boolean; isName: boolean; times: number },
): boolean {
  if (typed.length > 3) return false
  if (typed.length === 3) return slips > TWO_ALIKE && !isName
  if (meant.length > 2) return !isWholeName
  return slips < TWO_ALIKE ? !isName && times < IN_USE : !isName || times < IN_USE
}

/** Whether a name begins or ends with a text: two characters from its middle are no word. */
function isEndOf(name: string, text: string): boolean {
  return name.startsWith(text) || name.endsWith(text)
}

function timesIn(all: string, text: string): number {
  let times = 0
  for (let at = all.indexOf(text); at >= 0 && times < MANY_TIMES; at = all.indexOf(text, at + 1)) times++
  return times
}

/** What begins or ends with a wrong character is another word, cut in the middle. */
function mistaken(at: number, length: number): number {
  return at === 1 || at === length ? Number.POSITIVE_INFINITY : COST.mistake
}

function tooMuch(typed: string, at: number): number {
  if (at > 1 && typed[at - 1] === typed[at - 2]) return COST.double
  return at === 1 || at === typed.length ? Number.POSITIVE_INFINITY : COST.tooMuch
}
