import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { fetchOfflineCopy, offlineMegabytes, type OfflineCopy } from '../../stores/offline-copy.ts'

interface Props {
  copy: OfflineCopy
  /** When the copy was last the same as what the host has, in words; empty for never. */
  time: string
  t: Words<'offline'>
}

/** What the foot of the page says of the copy, and what can be done for it. */
export function CopyLine({ copy, time, t }: Props) {
  const [size, setSize] = useState<string>()
  if (copy === 'unread') return null
  if (copy === 'ready') return <>{time ? fill(t.ready, { time }) : t.readyUnchecked}</>
  if (copy === 'unasked' && !size) void offlineMegabytes().then(setSize)
  return (
    <>
      {t[copy]}{' '}
      {copy === 'unasked' && (
        <button type="button" class="link-button" onClick={fetchOfflineCopy}>
          {fill(t.save, { size: size ?? '…' })}
        </button>
      )}
      {copy === 'failed' && (
        <button type="button" class="link-button" onClick={fetchOfflineCopy}>
          {t.again}
        </button>
      )}
    </>
  )
}
