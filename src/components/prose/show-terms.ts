/** Shows what a term means under a mouse and on focus too. A tap, a click and Escape need no script. */
const cardOf = (target: EventTarget | null) => {
  const term = (target as Element | null)?.closest?.<HTMLButtonElement>('button.term')
  return { term, card: (term?.popoverTargetElement ?? (target as Element)?.closest?.('.term-card')) as HTMLElement }
}
const show = (target: EventTarget | null) => {
  const { term, card } = cardOf(target)
  if (term && !card.matches(':popover-open')) card.showPopover({ source: term })
}
/** One that somebody moves into stays. */
const leave = ({ target, relatedTarget: to }: PointerEvent | FocusEvent) => {
  const { card } = cardOf(target)
  if (card && cardOf(to).card !== card) card.hidePopover()
}

document.addEventListener('pointerover', ({ target, pointerType }) => pointerType === 'mouse' && show(target))
document.addEventListener('focusin', ({ target }) => (target as Element).matches(':focus-visible') && show(target))
document.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && leave(event))
document.addEventListener('focusout', (event) => event.relatedTarget && leave(event))
