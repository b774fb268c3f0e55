import { $toast, type Toast } from '../../stores/toast.ts'

const BUTTON = '.toast button'
const isUndo = (target: EventTarget | null) => (target as Element).closest(BUTTON) !== null

/**
 * The button that takes back what was just pressed stands at the top of the page, far from where somebody pressed. Tab,
 * as the next key, goes to it, and from it on from where they were; any other key leaves it aside.
 * @returns stops it
 */
export function reachUndo(): () => void {
  /** Where they were, only while they stand on the button because they were led there. */
  let before: HTMLElement | null = null
  let passed: Toast | undefined
  const type = (event: KeyboardEvent) => {
    const toast = $toast.get()
    const isTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey
    if (isUndo(event.target)) {
      // Who has come by the page's own order goes on in it.
      if (!isTab || !before) return
      // Where Tab goes from there is up to the browser; the other way round they are back.
      before.focus({ preventScroll: true })
      before = null
      if (event.shiftKey) event.preventDefault()
      return
    }
    before = null
    if (toast?.undo && toast !== passed) {
      passed = toast
      if (!isTab || event.shiftKey) return
      before = event.target as HTMLElement
      // One that lies under an open dialog doesn't take the focus.
      for (const button of document.querySelectorAll<HTMLElement>(BUTTON)) button.focus()
      if (isUndo(document.activeElement)) event.preventDefault()
    }
  }
  // An input method's keys reach nobody; what it puts into a field does.
  const goOn = () => {
    passed = $toast.get()
  }
  addEventListener('keydown', type)
  addEventListener('input', goOn)
  return () => {
    removeEventListener('keydown', type)
    removeEventListener('input', goOn)
  }
}
