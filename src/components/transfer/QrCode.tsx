import { useEffect, useRef } from 'preact/hooks'

/** Quiet modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_MODULES = 4
const BLACK = [0, 0, 0] as const
const WHITE = [255, 255, 255] as const

/** A QR code; its maker loads when one is shown. Black on white in every theme: some cameras read nothing else. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let isGone = false
    import('lean-qr').then(({ correction, generate }) => {
      if (isGone || !canvas.current) return
      const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M })
      code.toCanvas(canvas.current, { on: BLACK, off: WHITE, pad: QUIET_MODULES })
    })
    return () => {
      isGone = true
    }
  }, [text])
  return <canvas class="qr" ref={canvas} role="img" aria-label={label} />
}
