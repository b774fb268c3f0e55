import { foresee, type Lazy } from '../stores/lazily.ts'

/** Handlers of what opens a part: it is fetched when the pointer or the focus reaches that, so that it is there by the press. */
export function foreseen(part: Lazy<unknown>): { onPointerEnter: () => void; onFocus: () => void } {
  return { onPointerEnter: () => foresee(part), onFocus: () => foresee(part) }
}
