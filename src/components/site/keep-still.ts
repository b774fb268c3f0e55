/*
 * Nothing moves under the reader. What was pressed last, or else what stands in the middle of the screen, stays where it
 * is: whatever grows or goes above it, by a press, by another tab or by the clock, the page is scrolled by as much
 * before it is painted. `body` switches off what some browsers do of this: https://caniuse.com/css-overflow-anchor
 */
let [anchor, topPx, scrolledPx]: [Element | null | undefined, number, number] = [null, 0, 0]
const topOf = (element: Element) => element.getBoundingClientRect().top

/** Remembers where things stand. */
function look(): void {
  const isHere = anchor?.isConnected && topOf(anchor) > 0 && topOf(anchor) < innerHeight
  if (!isHere)
    anchor = document.elementsFromPoint(innerWidth / 2, innerHeight / 2).find((element) => element.closest('main'))
  topPx = anchor ? topOf(anchor) : 0
  scrolledPx = scrollY
}
/** Puts them back. Where the page was scrolled meanwhile, somebody was led elsewhere and isn't called back. */
function hold(): void {
  if (anchor?.isConnected && scrollY === scrolledPx) scrollBy(0, topOf(anchor) - topPx)
  look()
}

for (const event of ['pointerdown', 'focusin', 'click', 'input', 'change', 'submit'])
  addEventListener(
    event,
    ({ target }) => {
      const pressed = target as Element
      // What the event before has moved is put back first: leaving a field may save it, and the bar may grow.
      hold()
      if (pressed.closest('main')) anchor = pressed
      look()
      requestAnimationFrame(hold)
    },
    true,
  )
addEventListener('scroll', look, { passive: true })
const observer = new ResizeObserver(hold)
for (const part of document.querySelectorAll('.bar, main, main > *')) observer.observe(part)

/*
 * Tab shows the whole field. Where somebody goes into a text, Chrome shows only its cursor, which may be the last line
 * above the edge; `scroll-margin` counts for elements alone.
 */
let isByTab = false
addEventListener('keydown', ({ key }) => (isByTab = key === 'Tab'))
addEventListener('pointerdown', () => (isByTab = false), true)
addEventListener('focusin', ({ target }) => {
  const field = target as Element
  if (isByTab && field.matches('main :is(input, textarea)')) field.scrollIntoView({ block: 'nearest' })
})
