/** Han, kana, and the marks and full-width signs that stand between them. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const SAME: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
}

/** Text as it is compared. `at[i]` is where in the original the folded character `i` comes from. */
export interface Folded {
  text: string
  at: number[]
}

/**
 * Makes texts comparable that a reader takes for the same: case, full width, kinds of quotes and dashes, and the space
 * that is set, or isn't, between Chinese and Latin. Other white space counts as one space.
 */
export function foldWithPlaces(original: string): Folded {
  let text = ''
  const at: number[] = []
  let isSpacePending = false
  let place = 0
  for (const sign of original) {
    const here = place
    place += sign.length
    if (/\s|\u200b/.test(sign)) {
      isSpacePending = text !== ''
      continue
    }
    const folded = SAME[sign] ?? sign.normalize('NFKC').toLowerCase()
    const isWide = WIDE.test(sign)
    if (isSpacePending && !isWide && !WIDE.test(text.at(-1) ?? '') && !WIDE.test(original[at.at(-1) ?? 0] ?? '')) {
      text += ' '
      at.push(here - 1)
    }
    isSpacePending = false
    text += folded
    for (let i = 0; i < folded.length; i++) at.push(here)
  }
  return { text, at }
}

/** Like `foldWithPlaces`, without the places. */
export function fold(original: string): string {
  return foldWithPlaces(original).text
}
