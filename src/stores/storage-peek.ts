/*
 * A look at the storage for the two scripts that every page loads: the stores would weigh more than both of them.
 * Nothing is imported here, and `storage.ts` doesn't import this file: else the pages that are only read would load all
 * that records. `tests/unit/stores/storage-peek.test.ts` checks that both mean the same keys.
 */

const ENTRY_PREFIX = 'poise:e:'
const SETTING_PREFIX = 'poise:s:'

/** Whether this browser stores an entry of any record. False where it lets nobody look. */
export function holdsRecord(): boolean {
  try {
    for (let i = 0; i < localStorage.length; i++) if (localStorage.key(i)?.startsWith(ENTRY_PREFIX)) return true
  } catch {
    // The browser blocks storage, so nothing can be recorded here.
  }
  return false
}

/** The stored text of a setting; `undefined` when there is none, or when this browser stores nothing. */
export function peekSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(SETTING_PREFIX + name) ?? undefined
  } catch {
    return undefined
  }
}

/** Stores the text of a setting. Where this browser stores nothing, the choice lasts as long as the page. */
export function pokeSetting(name: string, text: string): void {
  try {
    localStorage.setItem(SETTING_PREFIX + name, text)
  } catch {
    // The browser blocks storage or has no room left: the choice lasts until the page is closed.
  }
}
