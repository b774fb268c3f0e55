/** A name as it is looked for: its letters and digits, folded, and where in them its words begin. */
interface Spelling {
  key: string
  /** Places in the key before which a separator may stand. */
  gaps: ReadonlySet<number>
}

/** Where a name stands in a text, with the key of its spelling. */
export interface NameMatch {
  start: number
  end: number
  key: string
}

/** A text as keys are, each character with the place in the text from which it comes. */
interface Folded {
  key: string
  starts: number[]
  ends: number[]
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const LATIN = /[\p{Script=Latin}\p{N}]/u
const DIGIT = /\p{N}/u
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu
/** Between the characters of a name without spaces. A full stop or a comma ends a sentence there, and is no part of it. */
const SEPARATORS_INSIDE = /^(?:[^\S\n\r]|[\p{Cf}\p{Pd}\p{Pc}.·•・*|/])*$/u
const GAP_LENGTH = 3
/** Shorter handles aren't looked for with digits behind: “ed12” may be a part of anything. */
const HANDLE_LENGTH = 4
/** What stands in addresses in the place of a character that can't: `%20`. */
const ESCAPED = /%[0-9a-f]{2}/iy

/** What all ways to write a name have in common: its letters and digits, without case, width and accents. */
export function nameKey(text: string): string {
  return folded(text).key
}

/**
 * Finds names in text, whatever their case and separators, with an `@` before them or a number behind: “Wang Lei” in
 * `@wang-lei`, `WANG_LEI` and `leiwang2`. A name of two words is found in either order. A name in Latin letters isn't
 * looked for inside of a word: “Al” doesn't stand in “Alert”. Of names that overlap the first is found, and the longest.
 */
export function nameFinder(names: Iterable<string>): (text: string) => NameMatch[] {
  const spellings = [...names].flatMap(spellingsOf).filter(({ key }) => key.length > 1)
  return (text) => {
    if (spellings.length === 0) return []
    const inside = folded(text)
    const matches = spellings.flatMap((spelling) => occurrences(text, inside, spelling))
    matches.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = 0
    return matches.filter((match) => {
      if (match.start < end) return false
      end = match.end
      return true
    })
  }
}

/** A name as it is written and, of two words, in the other order. */
export function spellingsOf(name: string): Spelling[] {
  const words = (name.match(WORD) ?? []).map(nameKey).filter((word) => word !== '')
  const orders = words.length === 2 ? [words, [...words].reverse()] : [words]
  return orders.map((order) => {
    const gaps = new Set<number>()
    let length = 0
    for (const word of order) {
      length += word.length
      gaps.add(length)
    }
    return { key: order.join(''), gaps }
  })
}

function occurrences(text: string, { key, starts, ends }: Folded, spelling: Spelling): NameMatch[] {
  const matches: NameMatch[] = []
  for (let at = key.indexOf(spelling.key); at >= 0; at = key.indexOf(spelling.key, at + 1)) {
    const last = at + spelling.key.length - 1
    const start = starts[at] ?? 0
    const isWhole =
      hasGapsOnly(text, at) && !(isLatin(spelling.key.at(0)) && start > 0 && isLatin(characterBefore(text, start)))
    const end = isWhole ? endOf(ends[last] ?? 0) : undefined
    if (end !== undefined)
      matches.push({ start: /[@＠]/.test(text[start - 1] ?? '') ? start - 1 : start, end, key: spelling.key })
  }
  return matches

  function hasGapsOnly(text: string, at: number): boolean {
    for (let index = 1; index < spelling.key.length; index++) {
      const gap = text.slice(ends[at + index - 1], starts[at + index])
      const isBetweenWords = spelling.gaps.has(index)
      if (gap === '' || (isBetweenWords && [...gap].length <= GAP_LENGTH)) continue
      const isInsideWord = isLatin(spelling.key[index]) || [...gap].length > GAP_LENGTH || !SEPARATORS_INSIDE.test(gap)
      if (isInsideWord && !/^\p{Cf}+$/u.test(gap)) return false
    }
    return true
  }

  /** Digits behind a handle belong to it; a letter behind makes it another word. */
  function endOf(from: number): number | undefined {
    if (!isLatin(spelling.key.at(-1))) return from
    let end = from
    if (spelling.gaps.size > 1 || spelling.key.length >= HANDLE_LENGTH) while (DIGIT.test(text[end] ?? '')) end++
    return isLatin(text[end]) ? undefined : end
  }
}

function folded(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let key = ''
  for (let index = 0; index < text.length;) {
    ESCAPED.lastIndex = index
    const isEscaped = text[index] === '%' && ESCAPED.test(text)
    const character = isEscaped ? text.slice(index, index + 3) : String.fromCodePoint(text.codePointAt(index) ?? 0)
    const letters = isEscaped ? '' : foldedCharacter(character)
    const end = index + character.length
    // An accent that stands by itself belongs to the letter before it.
    if (letters === '' && ends.at(-1) === index && /^\p{M}$/u.test(character)) ends[ends.length - 1] = end
    key += letters
    for (let unit = 0; unit < letters.length; unit++) {
      starts.push(index)
      ends.push(end)
    }
    index = end
  }
  return { key, starts, ends }
}

/** Folding is slow, and a record has the same few thousand characters again and again. */
const foldedCharacters = new Map<string, string>()

function foldedCharacter(character: string): string {
  const before = foldedCharacters.get(character)
  if (before !== undefined) return before
  const letters = character.normalize('NFKD').toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '')
  foldedCharacters.set(character, letters)
  return letters
}

function characterBefore(text: string, index: number): string {
  return [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? ''
}

function isLatin(character: string | undefined): boolean {
  return LATIN.test(character ?? '')
}
