/** Words that say nothing of what belongs into a blank. */
const FILLERS =
  /^(?:my|your|the|an?|some|this|that|insert|enter|put|fill|in|here|value|values|name|label|labels|from|of|for|alert|alerts|current|actual|affected|target|failing|problem)$/

/**
 * The key of a blank: what stands between its signs, lower case, with `_` for blanks, hyphens and dots. `$NAMESPACE`,
 * `<namespace>` and `{{ Namespace }}` are one blank.
 * @param name without the signs; an empty one gives an empty key
 */
export function blankKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
}

/**
 * The key without words that say nothing: `my_namespace`, `name_of_namespace` and `value_of_namespace_label_from_alert`
 * are all `namespace`. A value that comes with a link finds its blank by it, where no key is equal. A key of nothing but
 * such words stays as it is.
 */
export function plainKey(key: string): string {
  const words = key.split('_').filter((word) => word !== '')
  const telling = words.filter((word) => !FILLERS.test(word))
  return (telling.length > 0 ? telling : words).join('_')
}
