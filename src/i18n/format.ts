// Words with places are filled in pure code too, which may not import from here.
export { fill } from '../domain/fill.ts'

/** What an id is called; an id without a name, such as a person who is called `toString`, stays as it is. */
export function nameOf(names: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(names, id) && names[id]) || id
}
