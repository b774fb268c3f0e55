import { useEffect, useState } from 'preact/hooks'

/**
 * Without a network and without a copy a link leads to an error page of the browser, and what is open is gone: the first
 * press on one stays here, the second one goes.
 * @param isStuck whether that is so now
 * @returns how many links were held; who is shown that should be told
 */
export function useHeldLink(isStuck: boolean): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    setCount(0)
    if (!isStuck) return
    let held: Element | undefined
    const stay = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a')
      if (!link || link === held || !leaves(link)) return
      held = link
      event.preventDefault()
      setCount((before) => before + 1)
    }
    document.addEventListener('click', stay)
    return () => document.removeEventListener('click', stay)
  }, [isStuck])
  return count
}

/** Whether a link leads to another page of this site, in this tab. */
function leaves({ origin, pathname, target, download }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname !== location.pathname && !target && !download
}
