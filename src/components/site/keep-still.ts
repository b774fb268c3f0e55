/*
 * What is pressed stays under the finger: whatever grows or goes above it with the press, the page is scrolled by as
 * much before it is painted. Safari does nothing of the kind, the others not in every case:
 * https://caniuse.com/css-overflow-anchor
 */
for (const event of ['pointerdown', 'click', 'input', 'change', 'submit'])
  addEventListener(
    event,
    ({ target }) => {
      const pressed = target as Element
      const focused = document.activeElement
      const [topPx, scrolledPx] = [pressed.getBoundingClientRect().top, scrollY]
      requestAnimationFrame(() => {
        // Whoever was led elsewhere by the press isn't called back.
        const isLed = event === 'change' || focused !== document.activeElement || pressed.closest('a')
        if (pressed.isConnected && (scrollY === scrolledPx || !isLed))
          scrollBy(0, pressed.getBoundingClientRect().top - topPx)
      })
    },
    true,
  )

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
