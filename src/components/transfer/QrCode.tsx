import { useEffect, useRef } from 'preact/hooks'
import { lazily } from '../../stores/lazily.ts'
import { sayNotLoaded } from '../not-loaded.ts'

const qrMaker = lazily(() => import('lean-qr'))

/** Quiet modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_MODULES = 4
const BLACK = [0, 0, 0] as const
const WHITE = [255, 255, 255] as const

/** A QR code; its maker loads when one is shown, and when it can't, that is said and `onFailed` is called. Black on white in every theme: some cameras read nothing else. */
export function QrCode({ text, label, onFailed }: { text: string; label: string; onFailed: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let isGone = false
    void qrMaker(
      ({ correction, generate }) => {
        if (isGone || !canvas.current) return
        const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M })
        code.toCanvas(canvas.current, { on: BLACK, off: WHITE, pad: QUIET_MODULES })
      },
      () => {
        if (isGone) return
        sayNotLoaded()
        onFailed()
      },
    )
    return () => {
      isGone = true
    }
  }, [text])
  return <canvas class="qr" ref={canvas} role="img" aria-label={label} />
}
