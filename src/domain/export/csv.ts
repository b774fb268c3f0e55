/**
 * What a spreadsheet could take for a formula, full-width and small signs included; blanks before them don't help.
 * An apostrophe is put before such a cell. One that stands there already gets another, so that reading takes off one.
 */
const FORMULA = /^['\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/u

/**
 * Rows of cells as CSV (RFC 4180), each row ended. Every cell stands in quotes, an empty one too: a reader that trims bare
 * cells, or ends them at any line end, takes these as they are. No row gives an empty text.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}
