import { useEffect, useRef, useState } from 'preact/hooks'
import { useOutside } from '../use-outside.ts'

/**
 * Something that a button opens: it closes by Escape, by the button, and when somebody presses elsewhere. The answer to
 * what was pressed in it isn't elsewhere: whoever takes that back goes on in it.
 * `place` holds the button and what it opens.
 */
export function useFold() {
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useOutside(
    (target) => place.current?.contains(target) === true || target.closest('.toast') !== null,
    isOpen,
    () => setOpen(false),
  )
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [isOpen])
  return { isOpen, setOpen, close, place, button }
}
