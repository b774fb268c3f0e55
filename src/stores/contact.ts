import { computed, type ReadableAtom } from 'nanostores'
import { setting } from './setting.ts'

/** Values that this browser uses instead of the organisation's, by field name. */
export type Overrides = Readonly<Record<string, string>>

/** None: what the built page shows. */
export const NO_OVERRIDES: Overrides = {}

/** The overrides as they are stored, a JSON text: what the editor writes. */
export const $storedOverrides = setting('contact', (text) => parse(text) !== undefined)

/** What this browser overrides in the contact summary. Follows along in the other tabs. */
export const $overrides: ReadableAtom<Overrides> = computed($storedOverrides, (text) => parse(text) ?? NO_OVERRIDES)

function parse(text: string): Overrides | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isWhole = value instanceof Object && Object.values(value).every((part) => typeof part === 'string')
    return isWhole ? (value as Overrides) : undefined
  } catch {
    return undefined
  }
}
