/**
 * Timers in an order in which somebody saw them before; one that wasn't there comes last. What is put off or answered
 * then stays under the hand that did it.
 * @param heldIds the order that is held; nothing is held when it is left out
 */
export function holdOrder<T extends { id: string }>(timers: readonly T[], heldIds?: readonly string[]): readonly T[] {
  if (!heldIds) return timers
  const placeOf = ({ id }: T) => (heldIds.includes(id) ? heldIds.indexOf(id) : heldIds.length)
  return [...timers].sort((a, b) => placeOf(a) - placeOf(b))
}
