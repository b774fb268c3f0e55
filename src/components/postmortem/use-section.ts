import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type FormSection, isFormSection, sectionOfKey } from '../../domain/postmortem/sections.ts'
import { lazilyWithWords, type WithWords } from '../lazily-with-words.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import type { OwnTableTexts } from './generator-texts.ts'

/** The sections that are more than fields; whoever begins to fill in the form gets them before they reach one. */
export const tablesIn = lazilyWithWords<Tables['code'], Tables['words']>(() => import('./tables.ts'))
type Tables = WithWords<typeof import('./tables.ts'), { t: OwnTableTexts }>
const TABLES: readonly FormSection[] = ['responders', 'timeline', 'action-items']

/** Which section of the form is open, and the ways to another. */
export interface OpenSection {
  section: FormSection
  /** The one that opens as soon as what it is made of has come. */
  coming: FormSection | undefined
  /** What the sections are made of that are more than fields; there when one of them is open. */
  tables: Tables | undefined
  /** Opens a section; its address is that of the page with its name. */
  open(section: FormSection): void
  /** Goes on in the section that is open: the one that was to come doesn't open over it. */
  stay(): void
  /** Opens the section of a place of the form, and puts the cursor there. */
  goTo(key: string, elementId: string): void
}

/**
 * One section is open at a time. The address remembers which, so that a reload and a link come back to it; the first
 * render opens the first one, like the built page. The one that is open gives way only once the next is there.
 * @param file address of what the tables say
 * @param onLeave is called before the section that is open gives way
 */
export function useSection(file: string, onLeave: () => void): OpenSection {
  const [section, setSection] = useState<FormSection>('header')
  const [coming, setComing] = useState<FormSection>()
  const [part, setPart] = useState<Tables>()
  // Another one may be asked for meanwhile.
  const asked = useRef<FormSection>()
  const wanted = useRef<string>()
  const enter = (next: FormSection) => {
    setComing(undefined)
    setSection(next)
  }
  const come = (next: FormSection, arrive: () => void) => {
    asked.current = next
    if (part || !TABLES.includes(next)) return arrive()
    setComing(next)
    void tablesIn(file)(
      (code) => {
        setPart(code)
        if (asked.current === next) arrive()
      },
      () => {
        if (asked.current === next) setComing(undefined)
        sayNotLoaded()
      },
    )
  }
  const show = (next: FormSection) =>
    come(next, () => {
      onLeave()
      enter(next)
      history.replaceState(history.state, '', `#${next}`)
    })
  useNamedSection(section, (name) => come(name, () => enter(name)))
  useEffect(() => {
    if (wanted.current) focusOn(wanted.current)
    wanted.current = undefined
  }, [section])
  return {
    section,
    coming,
    tables: part,
    open(next) {
      wanted.current = undefined
      show(next)
    },
    stay() {
      asked.current = wanted.current = undefined
      setComing(undefined)
    },
    goTo(key, elementId) {
      const next = sectionOfKey(key)
      if (next === section) return focusOn(elementId)
      wanted.current = elementId
      show(next)
    },
  }
}

/** Hears which section the address names, at first and whenever it changes; where it is open, the page begins with it. */
function useNamedSection(section: FormSection, hear: (section: FormSection) => void): void {
  const named = useRef<FormSection>()
  useLayoutEffect(() => {
    if (named.current === section) document.getElementById(section)?.scrollIntoView()
    named.current = undefined
  }, [section])
  useLayoutEffect(() => {
    const read = () => {
      const name = location.hash.slice(1)
      if (!isFormSection(name)) return
      named.current = name
      hear(name)
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
}

function focusOn(elementId: string): void {
  const element = document.getElementById(elementId)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
}
