/*
 * The columns of the incident page scroll by themselves, and fill up as it wakes: who is in a field already stays there.
 * `site/keep-still.ts` holds the page itself.
 */
const field = document.activeElement
const column = field?.closest('.cockpit-columns > *')
if (field && column) {
  const topOf = () => field.getBoundingClientRect().top
  const topPx = topOf()
  const observer = new ResizeObserver(() => {
    column.scrollTop += topOf() - topPx
    // What a short column can't give, the page does.
    scrollBy(0, topOf() - topPx)
  })
  for (const part of column.querySelectorAll('section')) observer.observe(part)
  // From then on somebody moves it who wants to.
  for (const event of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(event, () => observer.disconnect(), { once: true, passive: true })
}

export {}
