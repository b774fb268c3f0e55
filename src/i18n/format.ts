/**
 * Puts values into the `{name}` places of a text.
 * A place without a value stays as it is, so that a missing one is seen and not swallowed.
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  )
}

/** What an id is called; an id without a name, such as a person who is called `toString`, stays as it is. */
export function nameOf(names: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(names, id) && names[id]) || id
}
