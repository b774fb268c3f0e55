/**
 * The columns of the incident page scroll by themselves, and fill up as it wakes: the field that somebody is in stays
 * there, until they press or scroll somewhere. `site/keep-still.ts` holds the page itself.
 */
export function keepColumn(): void {
  let field: Element | null = null
  let topPx = 0
  const look = () => {
    field = document.activeElement
    topPx = field?.getBoundingClientRect().top ?? 0
  }
  const hold = () => {
    const column = field === document.activeElement && field?.closest('.cockpit-columns > *')
    if (field && column) {
      column.scrollTop += field.getBoundingClientRect().top - topPx
      // What a short column can't give, the page does.
      scrollBy(0, field.getBoundingClientRect().top - topPx)
    }
    look()
  }
  const observer = new ResizeObserver(hold)
  for (const part of document.querySelectorAll('.cockpit section')) observer.observe(part)
  look()
  addEventListener('focusin', look, true)
  addEventListener('poise:hold', hold)
  addEventListener('scroll', look, { passive: true, capture: true })
  const leave = () => {
    if (!('awake' in document.documentElement.dataset)) return
    observer.disconnect()
    removeEventListener('poise:hold', hold)
    for (const event of ['focusin', 'scroll']) removeEventListener(event, look, true)
  }
  for (const event of ['pointerdown', 'wheel']) addEventListener(event, leave, { passive: true })
}
