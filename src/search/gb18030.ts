/** The rows of two bytes; what they leave out is written by its number, as JSON allows. */
const ROWS = { first: 0x81, last: 0xfe }
const CELLS = { first: 0x40, last: 0xfe }
/** Characters whose place is the same in each edition of the standard: Han, and the punctuation beside it. */
const SETTLED = /[\u2010-\u2026\u3000-\u3011\u4e00-\u9fa5\uff01-\uff5e]/

/** JSON in GB 18030, for `TextDecoder` to read. */
export function inGb18030(json: string): Uint8Array {
  const places = placesOf()
  return Uint8Array.from(
    Array.from({ length: json.length }, (_, at) => json[at] ?? '').flatMap((sign) => {
      if (sign < '\u0080') return sign.charCodeAt(0)
      return places.get(sign) ?? [...`\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`].map(codeOf)
    }),
  )
}

function codeOf(sign: string): number {
  return sign.charCodeAt(0)
}

function placesOf(): Map<string, [row: number, cell: number]> {
  const decoder = new TextDecoder('gb18030')
  const places = new Map<string, [number, number]>()
  for (let row = ROWS.first; row <= ROWS.last; row++)
    for (let cell = CELLS.first; cell <= CELLS.last; cell++) {
      const sign = decoder.decode(new Uint8Array([row, cell]))
      if (sign.length === 1 && SETTLED.test(sign) && !places.has(sign)) places.set(sign, [row, cell])
    }
  return places
}
