import { createStorage, type SafeStorage } from './storage.ts'

/** What this tab keeps until it is closed, a reload included. At build time there is none. */
export const sessionTexts: SafeStorage = createStorage(() =>
  typeof document === 'undefined' ? null : window.sessionStorage,
)
