/**
 * Shows what a term means under a mouse and on focus too. A tap, a click and Escape need no script where the browser
 * has popovers; elsewhere (Chrome 109, Firefox 115, Safari 16.4) `data-open` stands for one.
 */
const hasPopovers = 'popover' in HTMLElement.prototype

const cardOf = (near: EventTarget | null) => {
  const element = near as Element | null
  const term = element?.closest?.('button.term')
  const id = term?.getAttribute('popovertarget') ?? element?.closest?.('.term-card')?.id
  return { term, card: document.getElementById(id ?? '') }
}
const isOpen = (card: HTMLElement) => (hasPopovers ? card.matches(':popover-open') : 'open' in card.dataset)
const hide = (card: HTMLElement) => (hasPopovers ? card.hidePopover() : delete card.dataset.open)
const show = (target: EventTarget | null) => {
  const { term, card } = cardOf(target)
  if (!term || !card || isOpen(card)) return
  if (hasPopovers) card.showPopover({ source: term as HTMLElement })
  else card.dataset.open = ''
}
/** One that somebody moves into stays. */
const leave = ({ target, relatedTarget: to }: PointerEvent | FocusEvent) => {
  const { card } = cardOf(target)
  if (card && cardOf(to).card !== card) hide(card)
}
/** All but the one at `target`. */
const hideOthers = (target: EventTarget | null) => {
  const { card } = cardOf(target)
  for (const other of document.querySelectorAll<HTMLElement>('.term-card')) if (other !== card) hide(other)
}

document.addEventListener('pointerover', ({ target, pointerType }) => pointerType === 'mouse' && show(target))
document.addEventListener('focusin', ({ target }) => (target as Element).matches(':focus-visible') && show(target))
document.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && leave(event))
document.addEventListener('focusout', (event) => event.relatedTarget && leave(event))
if (!hasPopovers) {
  document.addEventListener('click', ({ target }) => {
    hideOthers(target)
    show(target)
  })
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hideOthers(null))
}
