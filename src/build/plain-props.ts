import { placeOf } from '../components/words-file.ts'

/** What Astro knows of an island: what it is called and what its file exports it as. */
interface Island {
  displayName: string
  componentExport: { value: string }
}

/** Kinds of values that come back from JSON as they were. */
const PLAIN = ['Array', 'Boolean', 'Null', 'Number', 'Object', 'String']

/**
 * The props of an island as JSON, for `components/site/island.ts`. Stands in the place of Astro's function, which tells
 * the kind of each value beside it, so that nothing in the page has to read kinds. For what stands in a file of words
 * there is its place.
 * @throws for a value that JSON would change or leave out, but for a member of an object that is `undefined`, and for
 *   an export within an export
 */
export function serializeProps(props: object, { displayName, componentExport }: Island): string {
  if (componentExport.value.includes('.')) throw new Error(`${displayName}: an island must be an export of its file`)
  return JSON.stringify(props, function (this: Record<string, unknown>, key, written: unknown) {
    const value = this[key]
    const place = placeOf(value)
    if (place) return place
    const kind = Object.prototype.toString.call(value).slice(8, -1)
    const isLeftOut = value === undefined && !Array.isArray(this)
    const isPlain = PLAIN.includes(kind) && (typeof value !== 'number' || Number.isFinite(value))
    if (!isLeftOut && !isPlain)
      throw new Error(`${displayName}: the prop ${key} is no JSON but ${kind} ${String(value)}`)
    return written
  })
}
