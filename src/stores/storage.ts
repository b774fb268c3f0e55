import { atom, type ReadableAtom } from 'nanostores'

/** Where texts that couldn't be read are kept, under their own key behind this prefix. Nothing is ever written over. */
export const ASIDE_PREFIX = 'poise:aside:'

/** What the person must know about saving. All zero and `available`: everything on the screen is stored. */
export interface StorageState {
  /** False when the browser gives no storage at all: everything lives in this tab's memory. */
  available: boolean
  /** Texts that are shown but not stored yet. */
  unsaved: number
  /** Stored texts that couldn't be read and were moved aside, or wait for room to be; counted at each reading. */
  aside: number
}

/** Storage that never throws. What it can't write it keeps, shows in `$state` and tries again. */
export interface SafeStorage {
  $state: ReadableAtom<StorageState>
  /** All stored or kept texts whose key begins with `prefix`. */
  read(prefix: string): Map<string, string>
  get(key: string): string | undefined
  /** @returns whether the text is stored; otherwise it is kept in memory. */
  write(key: string, text: string): boolean
  remove(key: string): void
  /**
   * Moves an unreadable text to its own key under `ASIDE_PREFIX`: first the copy, then the removal, so a cut between
   * loses nothing. While there is no room for the copy it stays where it is, and nothing is written in its place.
   */
  setAside(key: string, text: string): void
  /** Tries again to store what was refused. */
  retry(): void
  /** Texts that live in memory only. */
  unsavedTexts(): ReadonlyMap<string, string>
  /** Tells `listener` of each text that is written, stored or not, and of each that is removed. */
  follow(listener: (key: string, text?: string) => void): void
}

/** What we need of `localStorage`. */
export type Area = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/**
 * @param open gives the area; may throw or give nothing, as browsers do when storage is blocked
 */
export function createStorage(open: () => Area | null | undefined): SafeStorage {
  const kept = new Map<string, string>()
  // Unreadable texts for which there is no room aside yet: until there is, nothing is written in their place.
  const stuck = new Map<string, string>()
  let tell: (key: string, text?: string) => void = () => {}
  const $state = atom<StorageState>({ available: true, unsaved: 0, aside: 0 })
  const area = attempt(open) ?? undefined
  if (!area) $state.set({ ...$state.get(), available: false })
  let asideCount = 0
  const report = () => {
    const state = $state.get()
    const aside = asideCount + stuck.size
    if (state.unsaved !== kept.size || state.aside !== aside) $state.set({ ...state, unsaved: kept.size, aside })
  }

  function storedKeys(prefix: string): string[] {
    const keys: string[] = []
    attempt(() => {
      let aside = 0
      for (let i = 0; i < (area?.length ?? 0); i++) {
        const key = area?.key(i)
        if (key?.startsWith(prefix)) keys.push(key)
        if (key?.startsWith(ASIDE_PREFIX)) aside += 1
      }
      asideCount = aside
    })
    return keys
  }

  function store(key: string, text: string): boolean {
    if (!area) return false
    return attempt(() => area.setItem(key, text) === undefined) ?? false
  }

  const stored = (key: string): string | undefined => attempt(() => area?.getItem(key)) ?? undefined

  function moveAside(key: string, text: string): boolean {
    let place = ASIDE_PREFIX + key
    for (let n = 2; (stored(place) ?? text) !== text; n++) place = `${ASIDE_PREFIX}${key}#${n}`
    const isNew = stored(place) === undefined
    if (!store(place, text)) {
      stuck.set(key, text)
      return false
    }
    stuck.delete(key)
    if (isNew) asideCount += 1
    // Another tab may have put something readable there by now.
    if (stored(key) === text) attempt(() => area?.removeItem(key))
    return true
  }

  function isFree(key: string): boolean {
    const text = stuck.get(key)
    return text === undefined || moveAside(key, text)
  }

  const storage: SafeStorage = {
    $state,
    read(prefix) {
      const texts = new Map<string, string>()
      for (const key of storedKeys(prefix)) {
        const text = attempt(() => area?.getItem(key))
        if (typeof text === 'string') texts.set(key, text)
      }
      for (const [key, text] of stuck) if ((ASIDE_PREFIX + key).startsWith(prefix)) texts.set(ASIDE_PREFIX + key, text)
      for (const [key, text] of kept) if (key.startsWith(prefix)) texts.set(key, text)
      report()
      return texts
    },
    get(key) {
      return kept.get(key) ?? stored(key)
    },
    write(key, text) {
      tell(key, text)
      const isStored = isFree(key) && store(key, text)
      if (isStored) kept.delete(key)
      else kept.set(key, text)
      if (isStored && kept.size + stuck.size > 0) storage.retry()
      report()
      return isStored
    },
    remove(key) {
      tell(key)
      kept.delete(key)
      if (isFree(key)) attempt(() => area?.removeItem(key))
      report()
    },
    setAside(key, text) {
      moveAside(key, text)
      report()
    },
    retry() {
      for (const key of stuck.keys()) isFree(key)
      for (const [key, text] of kept) if (isFree(key) && store(key, text)) kept.delete(key)
      report()
    },
    unsavedTexts: () => kept,
    follow(listener) {
      tell = listener
    },
  }
  report()
  return storage
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
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
