import { useEffect, useRef, useState } from 'preact/hooks'
import { LINK_START } from '../../domain/transfer/link-start.ts'
import { decodeLink } from '../../domain/transfer/link.ts'
import { describeProblem } from '../../domain/transfer/describe-transfer-problem.ts'
import type { Words } from '../../i18n/index.ts'
import { $received, receive } from '../../stores/received.ts'
import { useAwake, useReady } from '../use-ready.ts'
import { useStore } from '../use-store.ts'
import { ImportPreview } from './ImportPreview.tsx'

interface Props {
  zone: string
  t: Words<'transfer'>
}

/** What came in by a link, a code or a file, first on the page and with the focus: what it would add, and the question. */
export function ReceivedRecord({ zone, t }: Props) {
  const isAwake = useAwake()
  const isReady = useReady()
  const received = useStore($received, { ssr: () => undefined })
  const [isLink, setLink] = useState(false)
  const banner = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const readLink = async () => {
      if (!location.hash.startsWith(LINK_START)) return
      setLink(true)
      receive(await decodeLink(location.hash))
      // Removes the record from the address bar and the history, so that it isn't read again or passed on by accident.
      history.replaceState(history.state, '', location.pathname)
    }
    readLink()
    addEventListener('hashchange', readLink)
    return () => removeEventListener('hashchange', readLink)
  }, [])
  useEffect(() => {
    if (!received) return
    banner.current?.scrollIntoView({ block: 'start' })
    banner.current?.focus({ preventScroll: true })
  }, [received])
  if (!received) return null
  const { given, round } = received
  return (
    <div class="received" ref={banner} tabIndex={-1}>
      {isLink && 'entries' in given && <p class="muted small">{t.screen.fromLink}</p>}
      <div role="alert">
        {'problem' in given && <p class="problem">{describeProblem(given.problem, t)}</p>}
        {'entries' in given && isAwake && !isReady && <p class="problem">{t.screen.newerHere}</p>}
      </div>
      {'entries' in given && isReady && <ImportPreview key={round} entries={given.entries} zone={zone} t={t} />}
    </div>
  )
}
