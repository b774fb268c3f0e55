import { useEffect, useRef } from 'preact/hooks'
import { onElsewhere } from './elsewhere.ts'

/**
 * Calls back when somebody presses or goes on elsewhere, while something is open.
 * @param isInside whether an element belongs to what is open, or to what opens it
 */
export function useOutside(isInside: (target: Element) => boolean, isOpen: boolean, leave: () => void): void {
  const latest = useRef({ isInside, leave })
  latest.current = { isInside, leave }
  useEffect(() => {
    if (!isOpen) return
    return onElsewhere((target) => {
      if (!latest.current.isInside(target)) latest.current.leave()
    })
  }, [isOpen])
}
