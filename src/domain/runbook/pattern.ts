/**
 * The shape that a company asks of a value, as it wrote it: the whole value has to match.
 * @returns `undefined` for what is no regular expression, of Unicode or of the older kind
 */
export function patternOf(source: string): RegExp | undefined {
  for (const flags of ['u', ''])
    try {
      return new RegExp(`^(?:${source})$`, flags)
    } catch {
      // The older kind takes escapes that the newer one refuses, such as `\-` outside brackets.
    }
  return undefined
}
