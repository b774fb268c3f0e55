import { nothing } from '../../stores/lazily.ts'
import type { Words } from '../../i18n/index.ts'
import { useEffect, useRef } from 'preact/hooks'
import { $toast, dismiss, undo } from '../../stores/toast.ts'
import { $waiting } from '../../stores/waiting.ts'
import { waitingWords } from '../not-loaded.ts'
import { useStore } from '../use-store.ts'

/** How long an answer stands, in milliseconds; longer while the pointer or the focus is on it. */
const STANDS_MS = 8_000
/** How long one stands that can be taken back. */
const UNDO_STANDS_MS = 20_000

/**
 * What the last press has done, over the page and in reach of the thumb, with a button that takes it back; or that it
 * waits for its code.
 */
export function Toast({ notSaved, t }: { notSaved: string; t: Pick<Words<'incident'>['bar'], 'undo'> }) {
  const toast = useStore($toast, { ssr: nothing })
  const isWaiting = useStore($waiting, { ssr: () => 0 }) > 0
  const box = useRef<HTMLDivElement>(null)
  const last = useRef({ toast, count: 0 })
  if (last.current.toast !== toast) last.current = { toast, count: last.current.count + 1 }
  useEffect(() => {
    if (!toast) return
    const timer = setInterval(
      () => {
        if (!box.current?.matches(':hover, :focus-within')) dismiss(toast)
      },
      toast.undo ? UNDO_STANDS_MS : STANDS_MS,
    )
    return () => clearInterval(timer)
  }, [toast])
  return (
    <div class="toast" ref={box} hidden={!toast && !isWaiting}>
      {/* The same words twice are said twice: they are other nodes. */}
      <span role="status">
        {isWaiting && <span>{waitingWords()}</span>}
        {!isWaiting && toast && <span key={last.current.count}>{toast.text ?? notSaved}</span>}
      </span>
      {!isWaiting && toast?.undo && (
        <button type="button" onClick={() => undo(toast)}>
          {t.undo}
        </button>
      )}
    </div>
  )
}
