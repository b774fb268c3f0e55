/*
 * Nothing moves under the reader. What was pressed last, or else what stands in the middle of the screen, stays where it
 * is: whatever grows or goes above it, by a press, by another tab or by the clock, the page is scrolled by as much
 * before it is painted. `body` switches off what some browsers do of this: https://caniuse.com/css-overflow-anchor
 */
let pressed: Element | null | undefined
let places: readonly (readonly [element: Element, topPx: number])[] = []
let scrolledPx = 0
/** What comes on top of a page that nobody has touched since it began to wake has to be seen: it isn't pushed out of sight. */
let isTouched = false
let onTop: Element | null
const topmost = () => document.querySelector('.what-next')
const topOf = (element: Element) => element.getBoundingClientRect().top
/** The whole timeline for what is in it: its rows move as it is scrolled, and it keeps them in their places itself. */
const heldPart = (element: Element) => element.closest('.timeline-box') ?? element

/** Remembers where things stand: what was pressed, while it is on the screen, and what is read, should that one go. */
function look(): void {
  const isOnScreen = pressed?.isConnected && topOf(pressed) > 0 && topOf(pressed) < innerHeight
  const read = document.elementsFromPoint(innerWidth / 2, innerHeight / 2).find((element) => element.closest('main'))
  places = [isOnScreen && pressed, read].flatMap((element) =>
    element ? [[heldPart(element), topOf(heldPart(element))] as const] : [],
  )
  scrolledPx = scrollY
  onTop = topmost()
}
/**
 * Puts them back. Where the page was scrolled meanwhile, somebody was led elsewhere and isn't called back; a page that
 * has become too short for where it was scrolled to was only cut off there.
 * @param looks whatever there is: then it is remembered anew where things stand
 */
function hold(looks?: unknown): void {
  // What scrolls by itself puts its own back first.
  dispatchEvent(new Event('poise:hold'))
  const [element, topPx = 0] = places.find(([one]) => one.isConnected) ?? []
  const isCut = scrollY < scrolledPx && scrollY + innerHeight > document.documentElement.scrollHeight - 1
  if (element && (isTouched || onTop === topmost()) && (isCut || scrollY === scrolledPx))
    scrollBy(0, topOf(element) - topPx)
  if (looks) look()
}
let frame = 0

/** Begins to hold the page still; called once, as the first island wakes. */
export function keepStill(): void {
  // Somebody may be in a field already.
  pressed = document.activeElement?.closest('main *')
  isTouched = Boolean(pressed)
  look()

  for (const event of ['pointerdown', 'focusin', 'click', 'input', 'change', 'submit'])
    addEventListener(
      event,
      ({ target }) => {
        // What the event before has moved is put back first: leaving a field may save it, and the bar may grow.
        hold()
        isTouched = true
        if ((target as Element).closest('main')) pressed = target as Element
        look()
        // One press is several events; what stands where is worked out once before it is painted.
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(hold)
      },
      true,
    )
  addEventListener('scroll', hold, { passive: true })
  const observer = new ResizeObserver(hold)
  for (const part of document.querySelectorAll('.bar, main, main > *')) observer.observe(part)
  keepLowBar()
  showWholeFields()
}

/**
 * On a phone the first note gives the bar its second row. While somebody is at the field, it keeps the one: else the
 * field would go from under the finger. The page holds still by itself once the row comes.
 */
function keepLowBar(): void {
  const root = document.documentElement
  for (const event of ['focusin', 'click'])
    addEventListener(event, ({ target }) => {
      const isAtField = (target as Element).closest('.bar-note') !== null && root.dataset.phase === 'none'
      const isBeside = (target as Element).closest('.bar') !== null && (target as Element).closest('dialog') === null
      root.toggleAttribute('data-low-bar', isAtField || (isBeside && root.hasAttribute('data-low-bar')))
      // Before the finger is up: what has gone from under it meanwhile isn’t pressed.
      hold(target)
    })
}

/**
 * Tab shows the whole field. Where somebody goes into a text, Chrome shows only its cursor, which may be the last line
 * above the edge; `scroll-margin` counts for elements alone.
 */
function showWholeFields(): void {
  let isByTab = false
  addEventListener('keydown', ({ key }) => (isByTab = key === 'Tab'))
  addEventListener('pointerdown', () => (isByTab = false), true)
  addEventListener('focusin', ({ target }) => {
    const field = target as Element
    if (isByTab && field.matches('main :is(input, textarea)')) field.scrollIntoView({ block: 'nearest' })
  })
}
