import { VALUE_LIMIT } from './plain-value.ts'

/** How many values a link may bring. Further ones are dropped. */
export const LINK_VALUES_LIMIT = 64

/**
 * The values that a link brings for the blanks of a runbook: `#namespace=prod&pod=api-1`. What is written there reaches
 * no server.
 * @param fragment with or without its `#`
 * @param keys the keys of the runbook's blanks
 * @param plainKey a key without such words as `my` and `name of`: by it a blank is found when no key is equal
 * Escapes are decoded; a broken one stays as it is written. `+` is a blank, as Alertmanager's `urlquery` (Go's
 * `url.QueryEscape`) and forms write it; a plus is `%2B`. Names are compared as blanks' keys are: in lower case, `-`
 * and blanks as `_`. Names that no blank has are dropped; of the same name the last counts, also when it is empty,
 * which takes the value away. One longer than `VALUE_LIMIT` is kept one code unit longer than that, so that
 * `valueFaults` says why it isn't used. A fragment without `=` is a heading's anchor and gives nothing.
 */
export function valuesFromFragment(
  fragment: string,
  keys: readonly string[],
  plainKey: (key: string) => string,
): Map<string, string> {
  const byKey = new Map(keys.map((key) => [key, key]))
  const byPlainKey = new Map<string, string>()
  for (const key of keys) if (!byPlainKey.has(plainKey(key))) byPlainKey.set(plainKey(key), key)
  const values = new Map<string, string>()
  for (const pair of fragment.replace(/^#/, '').split('&')) {
    const sign = pair.indexOf('=')
    if (sign < 1) continue
    const name = keyOf(decoded(pair.slice(0, sign)))
    const key = byKey.get(name) ?? byPlainKey.get(name) ?? byPlainKey.get(plainKey(name))
    if (key === undefined || (values.size >= LINK_VALUES_LIMIT && !values.has(key))) continue
    values.set(key, decoded(pair.slice(sign + 1)).slice(0, VALUE_LIMIT + 1))
  }
  // What Prometheus and Grafana write for a label that an alert doesn't have.
  for (const [key, value] of values) if (/^(?:|\[no value\]|<no value>)$/.test(value)) values.delete(key)
  return values
}

function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** A text with its escapes decoded, each run by itself, so that one broken run leaves the others alone. */
function decoded(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[\dA-Fa-f]{2})+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}
