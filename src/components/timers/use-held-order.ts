import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { holdOrder } from '../../domain/timers/hold-order.ts'
import type { Timer } from '../../domain/timers/timers.ts'
import { useOutside } from '../use-outside.ts'

/** Whoever has just answered a timer finds the others where they were, until they go on outside of the list. */
export function useHeldOrder(
  timers: readonly Timer[],
  list: RefObject<HTMLElement>,
): { held: readonly Timer[]; hold: () => void } {
  const [ids, setIds] = useState<readonly string[]>()
  useOutside(
    (target) => list.current?.contains(target) ?? false,
    ids !== undefined,
    () => setIds(undefined),
  )
  const held = holdOrder(timers, ids)
  return { held, hold: () => setIds(held.map(({ id }) => id)) }
}
