import { atom, type WritableAtom } from 'nanostores'
import { onOtherTab, onReturn, storage } from './storage.ts'

const PREFIX = 'poise:s:'

/**
 * A choice of this browser: it survives reload and restart and follows along in the other tabs.
 * A stored value that `isValid` refuses is moved aside and counts as absent.
 * @returns a store that holds the choice, or the empty text for none
 */
export function setting(name: string, isValid: (value: string) => boolean): WritableAtom<string> {
  const key = PREFIX + name
  const read = (): string => {
    const stored = storage.get(key)
    if (stored === undefined || stored === '' || isValid(stored)) return stored ?? ''
    storage.setAside(key, stored)
    return ''
  }
  const $value = atom(read())
  $value.listen((value) => {
    if (value !== (storage.get(key) ?? '')) {
      if (value === '') storage.remove(key)
      else storage.write(key, value)
    }
  })
  onOtherTab((changed) => {
    if (changed === key) $value.set(read())
    // Another tab has cleared the storage. What is chosen here stays chosen, so it is stored again.
    else if (changed === undefined && $value.get() !== '') storage.write(key, $value.get())
  })
  onReturn(() => $value.set(read()))
  return $value
}
