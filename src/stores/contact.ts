import { atom, type WritableAtom } from 'nanostores'
import { onOtherTab, storage } from './storage.ts'

const KEY = 'poise:contact'

/** Values that this browser uses instead of the organisation's, by field name. */
export type Overrides = Readonly<Record<string, string>>

/** None: what the built page shows. */
export const NO_OVERRIDES: Overrides = {}

/** What this browser overrides in the contact summary. Follows along in the other tabs. */
export const $overrides: WritableAtom<Overrides> = atom(read())

$overrides.listen(save)
onOtherTab((key) => {
  if (key === KEY) $overrides.set(read())
  // Somebody has cleared the storage: what is used here is stored again.
  else if (key === undefined) save($overrides.get())
})

function save(overrides: Overrides): void {
  const text = JSON.stringify(overrides)
  if (Object.keys(overrides).length === 0) storage.remove(KEY)
  else if (text !== storage.get(KEY)) storage.write(KEY, text)
}

/** Uses `value` in this browser from now on; `undefined` restores the organisation's. */
export function override(field: string, value: string | undefined): void {
  const { [field]: _, ...others } = $overrides.get()
  $overrides.set(value === undefined ? others : { ...others, [field]: value })
}

function read(): Overrides {
  const text = storage.get(KEY)
  if (text === undefined) return NO_OVERRIDES
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && Object.values(value).every((part) => typeof part === 'string')) {
      return value as Overrides
    }
  } catch {}
  storage.setAside(KEY, text)
  return NO_OVERRIDES
}
