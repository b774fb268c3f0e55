import { $overrides, $storedOverrides } from './contact.ts'

/** Uses `value` in this browser from now on; `undefined` restores the organisation's. */
export function override(field: string, value: string | undefined): void {
  const { [field]: _, ...others } = $overrides.get()
  const overrides = value === undefined ? others : { ...others, [field]: value }
  $storedOverrides.set(Object.keys(overrides).length > 0 ? JSON.stringify(overrides) : '')
}
