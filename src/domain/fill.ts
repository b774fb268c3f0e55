/**
 * Puts values into the `{name}` places of a text.
 * A place without a value stays as it is, so that a missing one is seen and not swallowed.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  )
}
