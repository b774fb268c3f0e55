import { useEffect, useRef } from 'preact/hooks'

/**
 * Calls back when somebody presses or goes on elsewhere, while something is open.
 * @param isInside whether an element belongs to what is open, or to what opens it
 */
export function useOutside(isInside: (target: Element) => boolean, isOpen: boolean, leave: () => void): void {
  const latest = useRef({ isInside, leave })
  latest.current = { isInside, leave }
  useEffect(() => {
    if (!isOpen) return
    const look = ({ target }: Event) => {
      if (!latest.current.isInside(target as Element)) latest.current.leave()
    }
    document.addEventListener('pointerdown', look)
    document.addEventListener('focusin', look)
    return () => {
      document.removeEventListener('pointerdown', look)
      document.removeEventListener('focusin', look)
    }
  }, [isOpen])
}
