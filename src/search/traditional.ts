import { Converter } from 'opencc-js/t2cn'

/** What Hong Kong and older texts write for some of them. */
const ALSO_TYPED = '裏綫衞説羣啓'
/** The rows of Big5 with the 5,401 most common traditional characters, which is what people type. */
const ROWS = { first: 0xa4, last: 0xc6 }
const CELLS = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const

/**
 * Traditional characters, each followed by the simplified one, as far as that is among some texts:
 * 嚴严級级. By the table of OpenCC.
 * @returns pairs as `variantsIn` reads them
 */
export function traditionalPairs(texts: readonly string[]): string {
  const simplified = new Set(texts.join(''))
  const signs = commonSigns()
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

function commonSigns(): string[] {
  const bytes: number[] = []
  for (let row = ROWS.first; row <= ROWS.last; row++)
    for (const [first, last] of CELLS) for (let cell = first; cell <= last; cell++) bytes.push(row, cell)
  return (ALSO_TYPED + new TextDecoder('big5').decode(new Uint8Array(bytes))).match(/\p{Script=Han}/gu) ?? []
}
