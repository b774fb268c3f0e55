/**
 * A double click on a box or its words ticks once: the second click would take the tick back. Words of a step can be
 * selected, by a double click or by dragging over them, and that ticks nothing more.
 */
export function tickOnce(): void {
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest('label[for], .tick')
    const selects = pressed?.matches('label') && getSelection()?.isCollapsed === false
    if (pressed && (event.detail > 1 || selects)) event.preventDefault()
  })
}
