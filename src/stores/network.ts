import { atom, type ReadableAtom } from 'nanostores'

const $online = atom(true)
/** Whether the browser has a network. That it has one doesn't say that the host answers. */
export const $isOnline: ReadableAtom<boolean> = $online

/** Follows whether the browser has a network; once per page. */
export function followNetwork(): void {
  const look = () => $online.set(navigator.onLine)
  look()
  addEventListener('online', look)
  addEventListener('offline', look)
}
