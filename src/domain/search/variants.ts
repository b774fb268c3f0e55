/**
 * Puts the characters that the pages have in the place of those that people may type: 嚴重級別 is 严重级别.
 * @param pairs a character that is typed and the one that is written, again and again; none changes nothing
 */
export function variantsIn(pairs: string): (text: string) => string {
  const written = new Map<string, string>()
  const signs = [...pairs]
  for (let at = 0; at + 1 < signs.length; at += 2) written.set(signs[at] ?? '', signs[at + 1] ?? '')
  return (text) => Array.from(text, (sign) => written.get(sign) ?? sign).join('')
}
