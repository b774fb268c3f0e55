import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { $newReleaseUnfetched } from '../../stores/new-release.ts'
import { fetchOfflineCopy, type OfflineCopy } from '../../stores/offline-copy.ts'
import { offlineMegabytes } from '../../stores/service-worker.ts'
import { useStore } from '../use-store.ts'

interface Props {
  copy: OfflineCopy
  /** When the copy was last the same as what the host has, in words; empty for never. */
  time: string
  /** What is said of a ready copy while there is no network; empty while there is one. */
  offline: string
  t: Words<'offline'>
}

/** What the foot of the page says of the copy, and what can be done for it. */
export function CopyLine({ copy, time, offline, t }: Props) {
  const line = useRef<HTMLParagraphElement>(null)
  const [size, setSize] = useState('…')
  const isUnfetched = useStore($newReleaseUnfetched)
  const isAsked = copy === 'unasked'
  useEffect(() => {
    if (isAsked) void offlineMegabytes().then((megabytes = '…') => setSize(megabytes))
  }, [isAsked])
  if (copy === 'unread') return null
  const fetch = () => {
    // The button goes with what it was there for.
    line.current?.focus()
    void fetchOfflineCopy()
  }
  const ready = offline || (time ? fill(t.ready, { time }) : t.readyUnchecked)
  return (
    <p class="muted" tabIndex={-1} ref={line}>
      {copy === 'ready' ? ready : t[copy]} {isUnfetched && t.unfetched}{' '}
      {(isAsked || isUnfetched || copy === 'failed') && (
        <button type="button" class="link-button" onClick={fetch}>
          {isAsked ? fill(t.save, { size }) : isUnfetched ? t.fetchNow : t.again}
        </button>
      )}
    </p>
  )
}
