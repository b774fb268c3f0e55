/**
 * Which places of a shell block stand in single quotes, where a shell expands nothing (POSIX 2.2.2). Backslash and double
 * quotes are followed, comments are passed over; a quote that is never closed ends with its line.
 */
export function insideSingleQuotes(block: string): (offset: number) => boolean {
  const ranges: [start: number, end: number][] = []
  let isDouble = false
  for (let at = 0; at < block.length; at++) {
    const sign = block[at]
    if (sign === '\\') at++
    else if (sign === '"') isDouble = !isDouble
    else if (sign === '#' && !isDouble && /^$|\s/.test(block[at - 1] ?? '')) at = endOfLine(block, at)
    else if (sign === "'" && !isDouble) {
      const close = block.indexOf("'", at + 1)
      const end = close < 0 ? endOfLine(block, at) : close
      ranges.push([at, end])
      at = end
    }
  }
  return (offset) => ranges.some(([start, end]) => offset > start && offset < end)
}

function endOfLine(block: string, at: number): number {
  const end = block.indexOf('\n', at)
  return end < 0 ? block.length : end
}
