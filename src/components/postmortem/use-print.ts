import { useEffect, useState } from 'preact/hooks'

/** Marks the page while it prints the document alone; the print styles hide the rest. */
const MARK = 'printsPostmortem'

/**
 * Prints the document alone: shows all of it, prints it once it is there, and goes back to what was shown before.
 * @param title what the browser proposes as the name of a PDF file
 */
export function usePrint(title: () => string): { isPrinting: boolean; print: () => void } {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    if (!isPrinting) return
    const before = document.title
    document.title = title()
    document.documentElement.dataset[MARK] = ''
    const done = () => setPrinting(false)
    window.addEventListener('afterprint', done, { once: true })
    window.print()
    return () => {
      window.removeEventListener('afterprint', done)
      document.title = before
      delete document.documentElement.dataset[MARK]
    }
  }, [isPrinting])
  return { isPrinting, print: () => setPrinting(true) }
}
