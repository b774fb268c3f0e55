import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

type Given = Omit<
  JSX.SelectHTMLAttributes,
  'value' | 'children' | 'onChange' | 'onBlur' | 'onKeyDown' | 'onPointerDown'
>

interface Props extends Given {
  value: string
  /** Called once for each decision. */
  onChoose: (value: string) => void
  children: ComponentChildren
}

/** Keys that don’t pass from one option to another. */
const STAYING_KEYS = new Set(['Tab', 'Shift', 'Escape'])

/**
 * A list to choose from, each decision told once. Arrow keys and letters pass over what lies between, so what they reach
 * is chosen when the list is left, the page is, or Enter is pressed; what is pressed on is chosen at once.
 */
export function Choice({ value, onChoose, children, ...given }: Props) {
  const [reached, setReached] = useState<string>()
  const isByKey = useRef(false)
  const settle = () => {
    isByKey.current = false
    setReached(undefined)
    if (reached !== undefined && reached !== value) onChoose(reached)
  }
  useWhenGone(settle)
  return (
    <select
      {...given}
      value={reached ?? value}
      onPointerDown={() => (isByKey.current = false)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle()
        else if (!STAYING_KEYS.has(key)) isByKey.current = true
      }}
      onChange={({ currentTarget: list }) => {
        if (isByKey.current) return setReached(list.value)
        setReached(undefined)
        if (list.value !== value) onChoose(list.value)
        // It shows what is recorded, not what was chosen.
        list.value = value
      }}
      onBlur={settle}
    >
      {children}
    </select>
  )
}

/** Does something when the page is hidden or left, and when this part of it goes. */
function useWhenGone(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const leave = () => latest.current()
    const hide = () => document.visibilityState === 'hidden' && leave()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [])
}
