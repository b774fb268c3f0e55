import { useEffect, useState } from 'preact/hooks'

/**
 * Prints a part of the page alone: shows all of it, prints it once it is there, and goes back to what was shown before.
 * @param mark of the page while it prints, for the print styles, which hide the rest
 * @param title what the browser proposes as the name of a PDF file
 * @param prepare makes ready what the print styles can't, and returns what puts it back
 */
export function usePrint(
  mark: 'printsPostmortem' | 'printsDebrief' | 'printsCard',
  title: () => string,
  prepare: () => () => void = () => () => {},
): { isPrinting: boolean; print: () => void } {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    if (!isPrinting) return
    const before = document.title
    document.title = title()
    document.documentElement.dataset[mark] = ''
    const putBack = prepare()
    const done = () => setPrinting(false)
    window.addEventListener('afterprint', done, { once: true })
    window.print()
    return () => {
      window.removeEventListener('afterprint', done)
      document.title = before
      delete document.documentElement.dataset[mark]
      putBack()
    }
  }, [isPrinting])
  return { isPrinting, print: () => setPrinting(true) }
}
