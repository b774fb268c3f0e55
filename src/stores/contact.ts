import { computed, type ReadableAtom } from 'nanostores'
import { dialing, ownValues } from '../domain/contact/contact-values.ts'
import { $ownContacts } from './own-contacts.ts'
import { setting } from './setting.ts'

/** Values that this browser uses instead of the organisation's, by field name. */
export type Overrides = Readonly<Record<string, string>>

const NO_OVERRIDES: Overrides = {}

/** They as they are stored. */
const $stored = setting('contact', (text) => parse(text) !== undefined)

/** What this browser overrides in the contact summary, as it was saved. Follows along in the other tabs. */
const $overrides: ReadableAtom<Overrides> = computed($stored, (text) => parse(text) ?? NO_OVERRIDES)

$overrides.subscribe((overrides) => $ownContacts.set({ values: ownValues(overrides), dialing }))

/** Uses `value` in this browser from now on; `undefined` restores the organisation's. */
export function override(field: string, value: string | undefined): void {
  const { [field]: _, ...others } = $overrides.get()
  const overrides = value === undefined ? others : { ...others, [field]: value }
  $stored.set(Object.keys(overrides).length > 0 ? JSON.stringify(overrides) : '')
}

function parse(text: string): Overrides | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isWhole = value instanceof Object && Object.values(value).every((part) => typeof part === 'string')
    return isWhole ? (value as Overrides) : undefined
  } catch {
    return undefined
  }
}
