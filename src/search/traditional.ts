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
  const ways = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
  const pairs: string[] = []
  for (const [first, last] of HAN)
    for (let code = first; code <= last; code++) {
      const sign = String.fromCodePoint(code)
      const written = ways.map((convert) => convert(sign)).find((other) => other !== sign)
      // What the pages have as it is stays: 著名 isn't 着名.
      if (written && simplified.has(written) && !simplified.has(sign)) pairs.push(sign, written)
    }
  return pairs.join('')
}
