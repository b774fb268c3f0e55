/** As what bytes were read that are no UTF-8 and say nothing of it: what older editors write. */
export type OldEncoding = 'GB 18030' | 'Windows-1252' | 'Big5' | 'UTF-16'

/**
 * The text of a file: UTF-8, UTF-16 with its mark or without, Big5, GB 18030 or Windows-1252. The last three are told
 * apart by how their bytes follow each other; a text of a few letters may be taken for the wrong one.
 */
export function decode(bytes: Uint8Array): { decoded: string; oldEncoding?: OldEncoding } {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : ''
  if (mark) return { decoded: new TextDecoder(mark).decode(bytes) }
  const unmarked = utf16(bytes)
  if (unmarked) return { decoded: new TextDecoder(unmarked).decode(bytes), oldEncoding: 'UTF-16' }
  try {
    return { decoded: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const big5 = asBig5(bytes)
    if (big5 !== undefined) return { decoded: big5, oldEncoding: 'Big5' }
    const oldEncoding = hasLoneLetters(bytes) ? 'Windows-1252' : 'GB 18030'
    return { decoded: new TextDecoder(oldEncoding.replace(' ', '')).decode(bytes), oldEncoding }
  }
}

/** Line ends, blanks and Latin letters have a zero beside them in UTF-16, always on the same side. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) (zeros[at % 2] as number)++
  const [even = 0, odd = 0] = zeros
  const few = Math.max(2, bytes.length / 40)
  if (odd >= few && even * 20 < odd) return 'utf-16le'
  return even >= few && odd * 20 < even ? 'utf-16be' : undefined
}

/**
 * The text, if it is Big5: half of its characters end with a byte of ASCII, which GB 2312 never does, and they stand
 * side by side, which letters with accents don't.
 */
function asBig5(bytes: Uint8Array): string | undefined {
  let [pairs, low, beside] = [0, 0, 0]
  let wasPair = false
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]]
    const isPair = lead >= 0xa1 && lead <= 0xf9 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)
    if (isPair) {
      pairs++
      if (trail <= 0x7e) low++
      if (wasPair) beside++
      at++
    }
    wasPair = isPair
  }
  if (pairs < 2 || low * 6 < pairs || beside * 2 < pairs) return undefined
  try {
    return new TextDecoder('big5', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Whether bytes above ASCII mostly stand alone, as an accent in a word does; a Chinese character has two of them. */
function hasLoneLetters(bytes: Uint8Array): boolean {
  let [lone, together] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    let length = 0
    while ((bytes[at + length] ?? 0) > 0x7f) length++
    if (length === 1) lone++
    else if (length > 1) together++
    at += length
  }
  return lone > together
}
