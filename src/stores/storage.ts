import { atom, type ReadableAtom } from 'nanostores'
import { createAside } from './unreadable.ts'
import { type Area, safeArea } from './storage-area.ts'

/** What the person must know about saving. All zero and `available`: everything on the screen is stored. */
export interface StorageState {
  /** False when the browser gives no storage at all: everything lives in this tab's memory. */
  available: boolean
  /** Texts that are shown but not stored yet. */
  unsaved: number
  /**
   * Stored texts that couldn't be read and were moved aside, or will be once there is room; counted at each reading.
   */
  aside: number
}

/** Storage that never throws. What it can't write it keeps, shows in `$state` and tries again. */
export interface SafeStorage {
  $state: ReadableAtom<StorageState>
  /** All stored or kept texts whose key begins with `prefix`. */
  read(prefix: string): Map<string, string>
  get(key: string): string | undefined
  /** All stored or kept keys. */
  keys(): Set<string>
  /** @returns whether the text is stored; otherwise it is kept in memory. */
  write(key: string, text: string): boolean
  remove(key: string): void
  /**
   * Moves an unreadable text to its own key (see `unreadable.ts`): first it is copied, then removed, so that a
   * browser that is killed in between loses nothing. While there is no room for the copy it stays where it is, and
   * nothing is written in its place.
   */
  setAside(key: string, text: string): void
  /** Tries again to store what was refused. */
  retry(): void
  /** Texts that live in memory only. */
  unsavedTexts(): ReadonlyMap<string, string>
  /** Tells `listener` of each text that is written, stored or not, and of each that is removed. */
  follow(listener: (key: string, text?: string) => void): void
}

/**
 * @param open gives the area; may throw or give nothing, as browsers do when storage is blocked
 */
export function createStorage(open: () => Area | null | undefined): SafeStorage {
  const area = safeArea(open)
  const aside = createAside(area)
  const kept = new Map<string, string>()
  const $state = atom<StorageState>({ available: area.isAvailable, unsaved: 0, aside: 0 })
  let tell: (key: string, text?: string) => void = () => {}

  function report(): void {
    const state = $state.get()
    const now = { unsaved: kept.size, aside: aside.size() }
    if (state.unsaved !== now.unsaved || state.aside !== now.aside) $state.set({ ...state, ...now })
  }
  function retry(): void {
    aside.retry()
    for (const [key, text] of kept) if (aside.isFree(key) && area.set(key, text)) kept.delete(key)
    report()
  }
  return {
    $state,
    read(prefix) {
      const keys = area.keys()
      aside.count(keys)
      report()
      const texts = new Map<string, string>()
      for (const key of keys) {
        const text = key.startsWith(prefix) ? area.get(key) : undefined
        if (text !== undefined) texts.set(key, text)
      }
      for (const [key, text] of [...aside.waiting(), ...kept]) if (key.startsWith(prefix)) texts.set(key, text)
      return texts
    },
    get: (key) => kept.get(key) ?? area.get(key),
    keys: () => new Set([...area.keys(), ...kept.keys()]),
    write(key, text) {
      tell(key, text)
      const isStored = aside.isFree(key) && area.set(key, text)
      if (isStored) kept.delete(key)
      else kept.set(key, text)
      // There was room for this text, so there may be room for those that were refused before.
      if (isStored) retry()
      else report()
      return isStored
    },
    remove(key) {
      tell(key)
      kept.delete(key)
      if (aside.isFree(key)) area.remove(key)
      report()
    },
    setAside(key, text) {
      aside.move(key, text)
      report()
    },
    retry,
    unsavedTexts: () => kept,
    follow(listener) {
      tell = listener
    },
  }
}

/** The storage of this browser. At build time there is none. */
export const storage: SafeStorage = createStorage(() => (typeof document === 'undefined' ? null : window.localStorage))

/**
 * Calls back when another tab has written or removed a key, or, with `undefined`, when it has cleared everything.
 * Also tries again to store what was refused, since room may have come free.
 */
export function onOtherTab(listener: (key: string | undefined) => void): void {
  if (typeof window === 'undefined') return
  window.addEventListener('storage', (event) => {
    storage.retry()
    listener(event.key ?? undefined)
  })
}

/**
 * Calls back when the page is looked at again: other tabs may have written meanwhile and this one heard nothing. So it
 * is with a page that comes back by the Back button (https://github.com/whatwg/storage/issues/119), which may become
 * visible before it says so, and with one that the machine had put to sleep.
 */
export function onReturn(listener: () => void): void {
  if (typeof window === 'undefined') return
  window.addEventListener('pageshow', (event) => event.persisted && listener())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener())
}
