import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { dayTime } from '../../i18n/time-formats.ts'
import { $isOnline, followNetwork, linkSense } from '../../stores/network.ts'
import { $newRelease, takeNewRelease } from '../../stores/new-release.ts'
import { $offlineChecked, $offlineCopy, keepOfflineCopy } from '../../stores/offline-copy.ts'
import { usePutAway } from '../use-put-away.ts'
import { useStore } from '../use-store.ts'
import { CopyLine } from './CopyLine.tsx'
import { useHeldLink } from './use-held-link.ts'
import { whenAwake } from './when-awake.ts'
import { useTyping } from './use-typing.ts'

/** How long it is said over the page that there is no network while every page works, in milliseconds. */
const CALM_STANDS_MS = 8_000

/**
 * How it stands with the copy for use without a network: in the foot of the page always, and over the page while there is
 * no network, and when a newer release is there.
 */
export default function Offline({ t }: { t: Words<'offline'> & { locale: string; zone: string } }) {
  const copy = useStore($offlineCopy)
  const checked = useStore($offlineChecked)
  const isOnline = useStore($isOnline)
  const isNewer = useStore($newRelease)
  const isTyping = useTyping()
  const { box, puts } = usePutAway()
  const [dismissed, dismiss] = useState<'offline' | 'release'>()
  const heldCount = useHeldLink(linkSense(copy, isOnline))
  useEffect(() => {
    followNetwork()
    void whenAwake().then(() => keepOfflineCopy(import.meta.env.BASE_URL.replace(/\/?$/, '/')))
  }, [])
  useEffect(() => {
    if (isOnline || heldCount > 0) dismiss((word) => (word === 'offline' ? undefined : word))
  }, [isOnline, heldCount])
  const isReadyOffline = !isOnline && copy === 'ready'
  useEffect(() => {
    if (!isReadyOffline) return
    // Nothing is wrong then: the foot of the page goes on saying so.
    const timer = setTimeout(() => dismiss('offline'), CALM_STANDS_MS)
    return () => clearTimeout(timer)
  }, [isReadyOffline])
  if (copy === 'unread' && isOnline) return null
  const time = checked && dayTime(new Date(Number(checked)).toISOString(), t.zone, t.locale)
  const here = heldCount > 0 ? t.stayOrGo : t.stay
  const everywhere = time ? fill(t.offline, { time }) : t.offlineUnchecked
  return (
    <>
      <CopyLine {...{ copy, time, t }} offline={isReadyOffline ? everywhere : ''} />
      <div class="bar-notices offline-notices" role="status" ref={box}>
        {(!isOnline || heldCount > 0) && dismissed !== 'offline' && (
          <div class={copy === 'ready' ? 'notice' : 'notice notice-alert'}>
            <p key={heldCount}>{copy === 'ready' ? everywhere : here}</p>
            <button type="button" class="button" {...puts(() => dismiss('offline'))}>
              {t.dismiss}
            </button>
          </div>
        )}
        {isNewer && isOnline && !isTyping && dismissed !== 'release' && (
          <div class="notice">
            <p>{t.newRelease}</p>
            <button type="button" class="button button-primary" onClick={takeNewRelease}>
              {t.refresh}
            </button>
            <button type="button" class="button" {...puts(() => dismiss('release'))}>
              {t.dismiss}
            </button>
          </div>
        )}
      </div>
    </>
  )
}
