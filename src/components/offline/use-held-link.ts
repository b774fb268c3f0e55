import { useEffect, useState } from 'preact/hooks'

/** How long the host has to answer, in milliseconds, before a link counts as leading nowhere. */
const PATIENCE_MS = 5_000

/** What is known of where a link leads: to its page, nowhere, or perhaps nowhere, so that the host is asked first. */
export type LinkSense = 'leads' | 'stuck' | 'doubtful'

/**
 * Without a network and without a copy a link leads to an error page of the browser, and what is open is gone: the first
 * press on one stays here, the second one goes.
 * @returns how many links were held; who is shown that should be told
 */
export function useHeldLink(sense: LinkSense): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    setCount(0)
    if (sense === 'leads') return
    let held: Element | undefined
    const hold = (link: Element) => {
      held = link
      setCount((before) => before + 1)
    }
    const stay = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a')
      if (!link || link === held || event.defaultPrevented || !leaves(link)) return
      // With one of these keys it opens beside this page.
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      if (sense === 'stuck') return hold(link)
      const patience = new AbortController()
      setTimeout(() => patience.abort(), PATIENCE_MS)
      fetch(link.href, { signal: patience.signal }).then(
        () => location.assign(link.href),
        () => hold(link),
      )
    }
    document.addEventListener('click', stay)
    return () => document.removeEventListener('click', stay)
  }, [sense])
  return count
}

/** Whether a link leads to another page of this site, in this tab. */
function leaves({ origin, pathname, target, download }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname !== location.pathname && !target && !download
}
