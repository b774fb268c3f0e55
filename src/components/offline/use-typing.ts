import { useEffect, useState } from 'preact/hooks'

const FIELD = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]'

/** Whether somebody is at a field: nothing that can wait is put before them then. */
export function useTyping(): boolean {
  const [isTyping, setTyping] = useState(false)
  useEffect(() => {
    const look = () => setTyping(document.activeElement?.matches(FIELD) ?? false)
    look()
    const events = ['focusin', 'focusout'] as const
    // After `focusout` the focus isn't anywhere yet.
    const lookSoon = () => setTimeout(look)
    for (const event of events) document.addEventListener(event, lookSoon)
    return () => {
      for (const event of events) document.removeEventListener(event, lookSoon)
    }
  }, [])
  return isTyping
}
