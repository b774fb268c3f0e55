import { fill } from '../fill.ts'

/** What stands in brackets and waits for somebody: 【现状】, [current status]. */
const GAP = /【[^】]*】|\[[^\]]*\]/
const IS_GAP = new RegExp(`^(?:${GAP.source})$`)
/** The places of a template line: those that are filled from values, and its gaps. */
const PLACE = new RegExp(`\\{\\w+\\}|${GAP.source}`, 'g')

/**
 * Fills a template of several lines as `fill` does, and its gaps with what somebody put there in the text before it.
 * Where that text was made from the same template, lines that were added to it stay, and lines with gaps that were
 * removed from it stay away. What is filled from values is always new.
 * @param last the text before; empty when there is none
 */
export function fillAgain(template: string, last: string, values: Readonly<Record<string, string>>): string {
  if (!last) return fill(template, values)
  const lines = template.split('\n')
  const lastLines = last.split(/\r?\n/)
  const matches = matchLines(lines, lastLines)
  const isSame = matches.filter(Boolean).length * 2 >= lines.length
  const [above = [], ...below] = isSame ? addedLines(lines, matches, lastLines) : []
  const filled = lines.flatMap((line, index) => {
    const match = matches[index]
    const isRemoved = isSame && !match && GAP.test(line)
    return [...(isRemoved ? [] : [fillLine(line, match?.parts ?? [], values)]), ...(below[index] ?? [])]
  })
  return [...above, ...filled].join('\n')
}

/** A line of the last text that was made from one of the template's, and what stood at its places. */
interface LineMatch {
  at: number
  parts: string[]
}

/** For each line of the template the line of the last text that was made from it, in the same order. */
function matchLines(lines: readonly string[], lastLines: readonly string[]): (LineMatch | undefined)[] {
  let from = 0
  return lines.map((line) => {
    const pattern = patternOf(line)
    for (let at = from; pattern && at < lastLines.length; at++) {
      const match = pattern.exec(lastLines[at] ?? '')
      if (!match) continue
      from = at + 1
      return { at, parts: match.slice(1) }
    }
    return undefined
  })
}

/** @returns `undefined` for a line that begins with a place, and so has nothing to be known by, unless it has words */
function patternOf(line: string): RegExp | undefined {
  const words = line.split(PLACE)
  if (words.join('').trim().length < 2) return undefined
  return new RegExp(`^${words.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.*?)')}$`)
}

/**
 * Lines that somebody added: the first item holds those above the template's first line, the next those below it, and so
 * on. A line of the template without a gap that is missing was only written otherwise: what stands in its place isn't an
 * addition, for the template's own says what is true now.
 */
function addedLines(
  lines: readonly string[],
  matches: readonly (LineMatch | undefined)[],
  lastLines: readonly string[],
): string[][] {
  const anchors = [{ index: -1, at: -1 }, ...matches.flatMap((match, index) => (match ? { index, at: match.at } : []))]
  const added: string[][] = [[], ...lines.map(() => [])]
  for (const [number, { index, at }] of anchors.entries()) {
    const next = anchors[number + 1] ?? { index: lines.length, at: lastLines.length }
    const reworded = lines.slice(index + 1, next.index).filter((line) => !GAP.test(line)).length
    added[index + 1] = lastLines.slice(at + 1, next.at).slice(reworded)
  }
  return added
}

function fillLine(line: string, parts: readonly string[], values: Readonly<Record<string, string>>): string {
  let index = 0
  return line.replace(PLACE, (place) => {
    const value = fill(place, values)
    const before = parts[index++]?.trim()
    return IS_GAP.test(value) && before && !GAP.test(before) ? before : value
  })
}
