/** A word of another script, or one Han character: Chinese writes no blanks. */
const WORDS = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:[._/-][\p{L}\p{M}\p{N}]+)*/gu
const HAN = /^\p{Script=Han}$/u
/** A word more or less that turns a step into another one: a number, a name with one, or a no. */
const DECISIVE = /\p{N}|^(?:not?|don|doesn|isn|never|without|except|cannot|[不勿别未无非禁免除])$/u
/** Characters that are exchanged for each other where the action is another one, as 主 and 从 are. */
const OPPOSITES =
  '主从备开关启停上下左右前后增减加删改查读写内外新旧正反进出入大小高低多少先全半每东西南北甲乙丙丁升降缩扩推拉收发首末早晚快慢源目本异冷热一二三四五六七八九十零两'
/** Of so many Han characters that are equal, one may be another: a slip of the input method. */
const EQUAL_PER_SLIP = 7
/** What a Han character weighs beside a word of another script. */
const HAN_WEIGHT = 0.5
/** Words that may be added or taken out, as a share of those that both have, or one. */
const MOST_ADDED = 0.34

/**
 * How alike the words of two steps are: from 0 for two actions to 1 for the same words, whatever their case and
 * punctuation. Mended typos and an added word leave them alike; a word in the place of another one makes another action
 * of it, and so does a number, or a no.
 */
export function likeness(a: string, b: string): number {
  const [then, now] = [wordsOf(a), wordsOf(b)]
  if (then.length === 0 || now.length === 0) return 0
  // Words that are written together now, or apart.
  if (then.join('') === now.join('')) return 1
  const { pairs, onlyThen, onlyNow } = aligned(then, now)
  const common = weightOf(pairs.map(([word]) => word))
  const slips = pairs.filter(([one, other]) => one !== other).length
  if (onlyThen.length > 0 && onlyNow.length > 0) {
    const isSlip = onlyThen.length === 1 && onlyNow.length === 1 && isHanSlip(onlyThen[0], onlyNow[0])
    return isSlip && pairs.length >= EQUAL_PER_SLIP ? likeOf(common, HAN_WEIGHT, slips + 1) : 0
  }
  const added = [...onlyThen, ...onlyNow]
  const weight = weightOf(added)
  if (added.some((word) => DECISIVE.test(word)) || common < 1 || weight > Math.max(1, common * MOST_ADDED)) return 0
  return likeOf(common, weight, slips)
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORDS) ?? []
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (HAN.test(word) ? HAN_WEIGHT : 1), 0)
}

/** A slip counts less than a word more, and more than none. */
function likeOf(common: number, other: number, slips: number): number {
  return (common * 2) / (common * 2 + other + slips / 4)
}

function isHanSlip(one = '', other = ''): boolean {
  return HAN.test(one) && HAN.test(other) && !OPPOSITES.includes(one) && !OPPOSITES.includes(other)
}

/** Whether two words are one, but for a letter. A number is never mistyped: 3 and 5 are two. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  if (DECISIVE.test(one) || DECISIVE.test(other) || HAN.test(one) || HAN.test(other)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // “East” and “west”, “mount” and “amount”: the first letter is seldom mistyped, and often tells two words apart.
  if (short[0] !== long[0]) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start]
  if (isSwapped && short.slice(start + 2) === long.slice(start + 2)) return true
  // “Stop” and “step”: so do the letters of a short word.
  if (long.length < 5) return false
  return short.slice(start + (long.length > short.length ? 0 : 1)) === long.slice(start + 1)
}

interface Aligned {
  pairs: [then: string, now: string][]
  onlyThen: string[]
  onlyNow: string[]
}

/** Two rows of words beside each other, so that as many as possible stand beside the same word. */
function aligned(then: readonly string[], now: readonly string[]): Aligned {
  const counts = Array.from({ length: then.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  const at = (i: number, j: number) => counts[i]?.[j] ?? 0
  const isSame = (i: number, j: number) => isSameWord(then[i] ?? '', now[j] ?? '')
  for (let i = then.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = counts[i] as number[]
      row[j] = Math.max(isSame(i, j) ? at(i + 1, j + 1) + 1 : 0, at(i + 1, j), at(i, j + 1))
    }
  const result: Aligned = { pairs: [], onlyThen: [], onlyNow: [] }
  let [i, j] = [0, 0]
  while (i < then.length && j < now.length) {
    if (isSame(i, j) && at(i, j) === at(i + 1, j + 1) + 1) result.pairs.push([then[i++] ?? '', now[j++] ?? ''])
    else if (at(i + 1, j) >= at(i, j + 1)) result.onlyThen.push(then[i++] ?? '')
    else result.onlyNow.push(now[j++] ?? '')
  }
  result.onlyThen.push(...then.slice(i))
  result.onlyNow.push(...now.slice(j))
  return result
}
