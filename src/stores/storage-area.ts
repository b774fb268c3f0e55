/** What we need of `localStorage`. */
export type Area = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** An area that never throws: what is refused didn't happen, and what can't be read isn't there. */
export interface SafeArea {
  /** False when the browser gives no storage at all. */
  isAvailable: boolean
  /** Every key, in the area's order; those up to the failure when it fails on the way. */
  keys(): string[]
  get(key: string): string | undefined
  /** @returns whether the text is stored */
  set(key: string, text: string): boolean
  remove(key: string): void
}

/** @param open gives the area; may throw or give nothing, as browsers do when storage is blocked */
export function safeArea(open: () => Area | null | undefined): SafeArea {
  const area = attempt(open) ?? undefined
  return {
    isAvailable: area !== undefined,
    keys() {
      const keys: string[] = []
      attempt(() => {
        // A browser counts them anew each time it is asked.
        const count = area?.length ?? 0
        for (let i = 0; i < count; i++) {
          const key = area?.key(i)
          if (key != null) keys.push(key)
        }
      })
      return keys
    },
    get: (key) => attempt(() => area?.getItem(key)) ?? undefined,
    set(key, text) {
      if (!area) return false
      return attempt(() => area.setItem(key, text) === undefined) ?? false
    },
    remove: (key) => void attempt(() => area?.removeItem(key)),
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
