const SAME: Record<string, string> = { '‘': "'", '’': "'", '“': '"', '”': '"' }
/** What people set, leave out and exchange for one another: `on-call` and `on call`, `SEV-1 事件` and `SEV1事件`. */
const DROPPED = /[\s\u200b\p{Pd}]/u

/** Whether a character is compared as it stands: small Latin letters, digits and Han, which is nearly all there is. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x4e00 && code <= 0x9fff)
}

/** Text as it is compared. `at[i]` is where in the original the folded character `i` comes from. */
export interface Folded {
  text: string
  at: readonly number[]
}

/** Makes texts comparable that a reader takes for the same: without case, width, kinds of quotes, space and hyphens. */
export function foldWithPlaces(original: string): Folded {
  let text = ''
  const at: number[] = []
  let place = 0
  for (const sign of original) {
    if (isPlain(sign.charCodeAt(0))) {
      text += sign
      at.push(place)
    } else if (!DROPPED.test(sign)) {
      const folded = (SAME[sign] ?? sign.normalize('NFKC').toLowerCase()).replace(/\s/g, '')
      text += folded
      for (let i = 0; i < folded.length; i++) at.push(place)
    }
    place += sign.length
  }
  return { text, at }
}

/** Like `foldWithPlaces`, without the places. */
export function fold(original: string): string {
  return foldWithPlaces(original).text
}
