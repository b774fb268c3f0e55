import { useEffect, useState } from 'preact/hooks'
import { hostAnswers, type LinkSense } from '../../stores/network.ts'

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
      void hostAnswers(link.href).then((isThere) => (isThere ? location.assign(link.href) : hold(link)))
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
