import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type FormSection, isFormSection, sectionOfKey } from '../../domain/postmortem/sections.ts'

/** Which section of the form is open, and the ways to another. */
export interface OpenSection {
  section: FormSection
  /** Opens a section; its address is that of the page with its name. */
  open(section: FormSection): void
  /** Opens the section of a place of the form, and puts the cursor there. */
  goTo(key: string, elementId: string): void
}

/**
 * One section is open at a time. The address remembers which, so that a reload and a link come back to it; the first
 * render opens the first one, like the built page.
 * @param onLeave is called before the section that is open gives way
 */
export function useSection(onLeave: () => void): OpenSection {
  const [section, setSection] = useState<FormSection>('header')
  const wanted = useRef<string>()
  const show = (next: FormSection) => {
    onLeave()
    setSection(next)
    history.replaceState(history.state, '', `#${next}`)
  }
  useLayoutEffect(() => {
    const read = () => {
      const name = location.hash.slice(1)
      if (isFormSection(name)) setSection(name)
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  useEffect(() => {
    if (wanted.current) focusOn(wanted.current)
    wanted.current = undefined
  }, [section])
  return {
    section,
    open: show,
    goTo(key, elementId) {
      const next = sectionOfKey(key)
      if (next === section) return focusOn(elementId)
      wanted.current = elementId
      show(next)
    },
  }
}

function focusOn(elementId: string): void {
  const element = document.getElementById(elementId)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
}
