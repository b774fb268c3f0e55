/**
 * The button that takes back what was done goes away with its answer. Whoever pressed it goes on where they were before
 * they went there, and not at the beginning of the page.
 * @returns stops it
 */
export function keepFocusAfterUndo(): () => void {
  let before: EventTarget | null = null
  const isUndo = (target: EventTarget | null) => (target as Element).closest('.toast') !== null
  const come = ({ target, relatedTarget }: FocusEvent) => {
    if (isUndo(target)) before = relatedTarget
  }
  const press = ({ target }: MouseEvent) => {
    if (!isUndo(target)) return
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) (before as HTMLElement | null)?.focus({ preventScroll: true })
    })
  }
  // The button is gone by the time the press has risen from it.
  addEventListener('focusin', come, true)
  addEventListener('click', press, true)
  return () => {
    removeEventListener('focusin', come, true)
    removeEventListener('click', press, true)
  }
}
