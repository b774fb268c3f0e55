/** A code or a date with a hyphen before its digits: `T-30`, `SEV-1`, `2026-11-28`, `1-5-10`. */
const WHOLE = /(?<![\w/.-])(?:[A-Z]{1,6}|\d+)(?:-\d+)+(?![\w/-])/g

/** A text in parts, in order, each of which may be broken or has to stay on one line. */
export function wholeParts(text: string): { part: string; isWhole: boolean }[] {
  const parts: { part: string; isWhole: boolean }[] = []
  let end = 0
  for (const { 0: code, index } of text.matchAll(WHOLE)) {
    if (index > end) parts.push({ part: text.slice(end, index), isWhole: false })
    parts.push({ part: code, isWhole: true })
    end = index + code.length
  }
  if (end < text.length || parts.length === 0) parts.push({ part: text.slice(end), isWhole: false })
  return parts
}
