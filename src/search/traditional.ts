import { Converter } from 'opencc-js/t2cn'

/** The blocks of Han characters that keyboards write. */
const HAN = [
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
] as const

/**
 * Traditional characters and their variants, each followed by the simplified one, as far as that is among some texts:
 * 嚴严級级. By the table of OpenCC.
 * @returns pairs as `variantsIn` reads them
 */
export function traditionalPairs(texts: readonly string[]): string {
  const simplified = new Set(texts.join(''))
  const signs = HAN.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  )
  // Each on a line of its own, as neighbors would be one word.
  const ways = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' })(signs.join('\n')).split('\n'))
  const pairs: string[] = []
  for (const [at, sign] of signs.entries()) {
    const written = ways.map((simple) => simple[at]).find((other) => other !== sign)
    // What the pages have as it is stays: 著名 isn't 着名.
    if (written && simplified.has(written) && !simplified.has(sign)) pairs.push(sign, written)
  }
  return pairs.join('')
}
