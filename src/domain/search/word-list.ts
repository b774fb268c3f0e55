import { slipCost } from './slip-cost.ts'

/** A word that the pages have. */
interface Word {
  /** In small letters, without hyphens: as it is compared. */
  letters: string
  /** As it is shown. */
  text: string
  stem: string
  /** Which of the letters a to z it has, a bit for each: most words are told from another by that. */
  signs: number
  count: number
  /** Whether a page or a part of one is called so. */
  isName: boolean
}
/** What may have been meant, as it is shown; the less `cost`, the likelier. */
export interface Meant {
  text: string
  cost: number
}
/** The words of the pages that are written with letters. */
export interface WordList {
  /** Whether the pages have another form of a word. */
  hasForm(typed: string): boolean
  /**
   * Whether the pages have a word.
   * @param isLast whether it may still be typed: then it is enough that a word begins so
   */
  has(typed: string, isLast: boolean): boolean
  /** The words that somebody may have meant, the likeliest first. */
  near(typed: string, isLast: boolean): Meant[]
  /** Whether it is put together as words are: most of its pairs of letters stand in some word. */
  isLikeWords(typed: string): boolean
}

/** A word of letters, with hyphens and apostrophes in it. Han has no spaces and is compared in another way. */
const LETTERS = /(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’‑-](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu
const POSSESSIVE = /['’]s$/i
/** Of so few letters nearly every other word is near. */
const SHORTEST = 4
/** What it costs that only the stem is near, that a word isn't finished, and that it is written in two. */
const OF_ANOTHER_FORM = 0.6
const UNFINISHED = 0.6
const IN_TWO = 0.3
/** A word that is frequent, or a name, is meant more likely. */
const FREQUENT = 0.06
const NAMED = 0.2
/** How the forms of an English word end. */
const INFLECTED = /(?:s|ed|ing)$/
/** Of two forms that are as near, the one that is as long as what was typed is likelier. */
const A_LETTER_MORE = 0.01
/** More letters that a word doesn't have are no slip. */
const MOST_FOREIGN = 3
/** Letters of two words that are written as one. */
const LONGEST_PAIR = 12
/** So many are looked at for each word that was typed. */
const CHOICE = 3

/**
 * Lists the words of the pages, once.
 * @param names what pages and their parts are called
 * @param texts what else they say
 * @param stemOf the part that all forms of a word have; without it, forms are only as near as their letters
 * @param others words that stand elsewhere, by lines: in each those that stand there twice as often as in the line before
 */
export function wordList(
  names: readonly string[],
  texts: readonly string[],
  stemOf: (word: string) => string = (word) => word,
  others = '',
): WordList {
  const words = new Map<string, Word>()
  for (const [line, all] of others.split('\n').entries()) addWords(words, all, false, stemOf, 2 ** line)
  for (const text of texts) addWords(words, text, false, stemOf)
  for (const name of names) addWords(words, name, true, stemOf)
  const stems = new Set([...words.values()].map(({ stem }) => stem))
  const all = `\n${[...words.keys()].join('\n')}`
  let pairs: Map<string, Word> | undefined
  let letterPairs: ReadonlySet<string> | undefined
  return {
    has(typed, isLast) {
      const letters = bare(typed)
      // The list doesn't tell `responder's` from `responders`, and the text does.
      if (/['’]/.test(typed)) return words.get(letters)?.text.length === typed.length
      return words.has(letters) || (isLast && all.includes(`\n${letters}`))
    },
    hasForm: (typed) => stems.has(stemOf(bare(typed))),
    near(typed, isLast) {
      const letters = bare(typed.replace(POSSESSIVE, ''))
      if (letters.length < SHORTEST) return []
      const single = choose(words, letters, stemOf, isLast)
      if (single.length > 0) return single
      pairs ??= pairsIn([...names, ...texts])
      return choose(pairs, letters, (word) => word, false)
        .filter(({ cost }) => cost <= 1)
        .map(({ text, cost }) => ({ text, cost: cost + IN_TWO }))
    },
    isLikeWords(typed) {
      letterPairs ??= new Set([...words.keys()].flatMap(pairsOf))
      const asked = pairsOf(bare(typed))
      const familiar = asked.filter((pair) => letterPairs?.has(pair))
      return asked.length > 0 && familiar.length > asked.length / 2
    },
  }
}

/** Small letters alone. */
function bare(typed: string): string {
  if (/^[a-z]*$/.test(typed)) return typed
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '')
}

function wordOf(text: string, letters: string, stem: string): Word {
  return { letters, text, stem, signs: signsOf(letters), count: 0, isName: false }
}

function addWords(
  words: Map<string, Word>,
  text: string,
  isName: boolean,
  stemOf: (word: string) => string,
  times = 1,
): void {
  for (const [written] of text.matchAll(LETTERS)) {
    const whole = written.replace(POSSESSIVE, '')
    const parts = whole.split(/['’‑-]/)
    for (const part of parts.length > 1 ? [whole, ...parts] : parts) {
      const letters = bare(part)
      const word = words.get(letters) ?? wordOf(part, letters, stemOf(letters))
      word.count += times
      word.isName ||= isName
      // A name has its capital everywhere; another word only where a sentence begins.
      if (part === part.toLowerCase()) word.text = part
      words.set(letters, word)
    }
  }
}

/** Words that stand beside each other, as one: people write `rollback`, and the pages `roll back`. */
function pairsIn(texts: readonly string[]): Map<string, Word> {
  const pairs = new Map<string, Word>()
  for (const line of texts.flatMap((text) => text.toLowerCase().split(/[\n.,;:!?()]/))) {
    const words = line.match(LETTERS) ?? []
    for (let at = 1; at < words.length; at++) {
      const [first = '', second = ''] = [words[at - 1], words[at]]
      if (first.length + second.length > LONGEST_PAIR) continue
      const letters = bare(first + second)
      const pair = pairs.get(letters) ?? wordOf(`${first} ${second}`, letters, letters)
      pair.count++
      pairs.set(letters, pair)
    }
  }
  return pairs
}

/** How much may have gone wrong in a word of so many letters. */
function mostOf(length: number): number {
  if (length < 5) return 1
  if (length < 7) return 1.6
  return length < 9 ? 2 : 2.5
}

function choose(
  words: ReadonlyMap<string, Word>,
  typed: string,
  stemOf: (word: string) => string,
  isLast: boolean,
): Meant[] {
  const asked = wordOf(typed, typed, stemOf(typed))
  const choices: (Meant & { word: Word })[] = []
  for (const word of words.values()) {
    const { letters, text, count, isName } = word
    if (letters.length < SHORTEST - 1) continue
    const cost = costOf(asked, word, isLast)
    if (cost === Number.POSITIVE_INFINITY) continue
    choices.push({ word, text, cost: cost - Math.min(0.3, FREQUENT * Math.log2(1 + count)) - (isName ? NAMED : 0) })
  }
  choices.sort((a, b) => a.cost - b.cost)
  const [best] = choices
  if (!best) return []
  const likeliest = { ...formMeant(asked, best, choices), cost: best.cost }
  return [likeliest, ...choices.filter(({ word }) => word !== likeliest.word)]
    .slice(0, CHOICE)
    .map(({ text, cost }) => ({ text, cost }))
}

/** Which form of the best word was meant: the one that is written most like what was typed, then as long. */
function formMeant<Form extends { word: Word }>(asked: Word, best: Form, choices: readonly Form[]): Form {
  const typed = asked.letters
  // Another form, rightly written, is no slip in its last letter: `declares` isn't `declared`.
  const isForm = best.word.stem === asked.stem && INFLECTED.test(typed)
  const forms = choices.filter(
    ({ word }) => word.stem === best.word.stem && (!isForm || word.letters.at(-1) === typed.at(-1)),
  )
  const unlikeness = ({ word: { letters } }: Form) =>
    slipCost(typed, letters, mostOf(typed.length)).whole + Math.abs(letters.length - typed.length) * A_LETTER_MORE
  return forms.sort((a, b) => unlikeness(a) - unlikeness(b))[0] ?? best
}

function costOf(typed: Word, word: Word, isLast: boolean): number {
  const { letters, stem } = typed
  // Each letter that the word lacks is a mistake.
  if (bitsOf(typed.signs & ~word.signs) > MOST_FOREIGN) return Number.POSITIVE_INFINITY
  const most = mostOf(Math.min(letters.length + 1, word.letters.length))
  const longer = word.letters.length - letters.length
  let cost = Number.POSITIVE_INFINITY
  if (-longer <= most && longer <= most) cost = slipCost(letters, word.letters, most).whole
  if (isLast && longer > 0 && letters.length > SHORTEST)
    cost = Math.min(cost, slipCost(letters, word.letters, mostOf(letters.length) - 0.5).begun + UNFINISHED)
  const isOtherForm = word.stem !== word.letters || stem !== letters
  if (!isOtherForm || stem.length < SHORTEST || Math.abs(stem.length - word.stem.length) > 1) return cost
  return Math.min(cost, slipCost(stem, word.stem, mostOf(stem.length) - 0.5).whole + OF_ANOTHER_FORM)
}

function signsOf(letters: string): number {
  let signs = 0
  for (let at = 0; at < letters.length; at++) signs |= 1 << ((letters.charCodeAt(at) - 97) & 31)
  return signs
}

function bitsOf(signs: number): number {
  let count = 0
  for (let rest = signs; rest !== 0; rest &= rest - 1) count++
  return count
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
}
