import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Notices over the page that can be put away. */
interface PutAway {
  /** Belongs to what holds them. */
  box: RefObject<HTMLDivElement>
  /** Belongs to the button of each; puts it away and looks after the focus. */
  puts: (putAway: () => void) => { 'data-put-away': ''; onClick: (event: MouseEvent) => void }
}

/**
 * Puts notices over the page away by their buttons or by Escape. The focus that was in one goes to the next, or back to
 * where it came from. Escape that is pressed elsewhere belongs to what has the focus.
 */
export function usePutAway(): PutAway {
  const box = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<Element>()
  useEffect(() => {
    const remember = ({ target, relatedTarget }: FocusEvent) => {
      const isInside = (element: EventTarget | null) => box.current?.contains(element as Element | null)
      if (isInside(target) && relatedTarget && !isInside(relatedTarget)) cameFrom.current = relatedTarget as Element
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const { activeElement, body } = document
      const notice = activeElement === body ? box.current : activeElement?.closest('.notice')
      if (notice && box.current?.contains(notice)) notice.querySelector<HTMLElement>('[data-put-away]')?.click()
    }
    document.addEventListener('focusin', remember)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('keydown', onEscape)
    }
  }, [])
  return {
    box,
    puts: (putAway) => ({
      'data-put-away': '',
      onClick: ({ currentTarget }) => {
        keepFocus(currentTarget as Element, box.current, cameFrom.current)
        putAway()
      },
    }),
  }
}

/** Moves the focus out of a notice that is about to go. */
function keepFocus(button: Element, box: Element | null, cameFrom: Element | undefined): void {
  const notice = button.closest('.notice')
  if (!notice?.contains(document.activeElement)) return
  const others = [...(box?.querySelectorAll<HTMLElement>('.notice button') ?? [])]
  const next = others.find((other) => !notice.contains(other))
  const back = cameFrom?.isConnected ? (cameFrom as HTMLElement) : document.getElementById('content')
  // Where it can't come back to, the page is: the next Tab goes on from there.
  for (const place of [next, back, document.getElementById('content')]) {
    place?.focus({ preventScroll: true })
    if (place && document.activeElement === place) return
  }
}
