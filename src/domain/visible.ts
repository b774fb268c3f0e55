/**
 * Characters that no reader sees and that may hide or turn round what stands beside them: bidi controls, zero-width
 * characters, fillers, tags, and code points that are no characters. A variation selector after a sign belongs to it;
 * one after another selector hides something.
 */
const UNSEEN = /(?!\p{VS})[\p{DI}\p{NChar}\ufff9-\ufffb]|(?<=\p{VS})\p{VS}/gu
/** A joiner between two pictures is what makes them one: 👩 + joiner + 🚒. */
const JOINED_PICTURES = /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)\u200d(?=\p{Extended_Pictographic})/gu
const JOINER = '\u200d'

/**
 * A text with every unseen character named in brackets, `[U+202E]`, so that a reader sees that it is there and nothing
 * is turned round by it. Line ends and tabs stay; a text without such characters comes back as it is.
 */
export function visible(text: string): string {
  // Most texts have none; asking first is much cheaper than replacing.
  if (text.search(UNSEEN) < 0) return text
  const kept = new Set([...text.matchAll(JOINED_PICTURES)].map(({ index }) => index))
  return text.replace(UNSEEN, (character, index: number) =>
    character === JOINER && kept.has(index)
      ? character
      : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}
