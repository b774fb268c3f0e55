/** A stretch of a text; `address` says whether a GFM parser could take it for a link. */
export interface Stretch {
  text: string
  address: boolean
}

/**
 * Everything in which a GFM parser looks for a link without being asked to: `http://`, `https://`, `www.` and
 * `name@host` (GFM, autolinks), up to a blank, a sign outside of ASCII or one that could end a code span or a cell.
 */
const ADDRESS = /(?:https?:\/\/|www\.|(?<![\w+\-.])[\w+\-.]+@(?=[\w-]))[!#-;=?-[\]^_a-{}~]*/gi
/** Signs that belong to the sentence when they end an address. */
const TRAILING = /[!)*,.:;?\]_'~]+$/

/** Cuts a line into plain stretches and addresses. Joined, they are the line. */
export function splitAddresses(line: string): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const match of line.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '')
    if (address === '') continue
    if (match.index > end) stretches.push({ text: line.slice(end, match.index), address: false })
    stretches.push({ text: address, address: true })
    end = match.index + address.length
  }
  if (end < line.length) stretches.push({ text: line.slice(end), address: false })
  return stretches
}
