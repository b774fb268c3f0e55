import type { HanText } from './han-text.ts'

/** Han characters cut into pieces that the pages have, with what was mistyped put right. */
export interface Cut {
  pieces: readonly string[]
  /** The pieces with what only asks between them. */
  label: string
  cost: number
  /** Whether something was put right; otherwise it was only cut, and what has no place left out. */
  isMended: boolean
}

/** A piece of its own, a character that only asks, and one that no piece has a place for. */
const COST = { piece: 0.3, asking: 0.15, lost: 1.2 }
/** A piece has at least two characters; more than this are never one name. */
const LONGEST = 8

/**
 * Cuts Han characters in the cheapest way into pieces that the pages have or come near to.
 * @param isAsking whether a single character only asks
 * @returns `undefined` where less than half of them finds a place
 */
export function cutHan(typed: string, text: HanText, isAsking: (sign: string) => boolean): Cut | undefined {
  const ways: (Cut & { lost: number })[] = [{ pieces: [], label: '', cost: 0, lost: 0, isMended: false }]
  for (let end = 1; end <= typed.length; end++) {
    const sign = typed[end - 1] ?? ''
    const last = ways[end - 1]
    if (!last) continue
    let best = isAsking(sign)
      ? { ...last, label: last.label + sign, cost: last.cost + COST.asking }
      : { ...last, cost: last.cost + COST.lost, lost: last.lost + 1 }
    for (let start = Math.max(0, end - LONGEST); start < end - 1; start++) {
      const way = ways[start]
      if (!way || way.cost + COST.piece >= best.cost) continue
      const stretch = typed.slice(start, end)
      const isHeld = text.has(stretch)
      const piece = isHeld ? { text: stretch, cost: 0 } : likely(stretch, text, isAsking)
      const cost = way.cost + COST.piece + Math.max(0, piece?.cost ?? 0)
      if (!piece || cost >= best.cost) continue
      const [pieces, label] = [[...way.pieces, piece.text], way.label + piece.text]
      best = { pieces, label, cost, lost: way.lost, isMended: way.isMended || !isHeld }
    }
    ways.push(best)
  }
  const best = ways.at(-1)
  if (!best || best.pieces.length === 0 || best.lost > typed.length / 2) return undefined
  return best
}

/**
 * A short piece is near to many others, so it must sound like a name. With a character that only asks, the other one has
 * to be right: 会滚 is 回滚, and 选不 no slip for 宣布.
 */
function likely(
  stretch: string,
  text: HanText,
  isAsking: (sign: string) => boolean,
): { text: string; cost: number } | undefined {
  const asks = stretch.length === 2 && [...stretch].some(isAsking)
  return text
    .near(stretch)
    .find(
      (meant) =>
        (meant.isSameSound || (meant.isSure && stretch.length > 3)) &&
        !(asks && [...stretch].every((sign, at) => isAsking(sign) || meant.text[at] !== sign)),
    )
}
