import { useStore } from '../use-store.ts'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { progressOf, stepKeys } from '../../domain/incident/checklist.ts'
import type { Words } from '../../i18n/index.ts'
import { $onlyUnfinished, $steps, NO_STEPS } from '../../stores/steps.ts'
import { $myRole } from '../../stores/me.ts'
import { UNTRANSLATED } from '../untranslated.ts'
import { useReady } from '../use-ready.ts'
import { hashTarget } from './put-role-first.ts'

/**
 * Whether the person has scrolled, pressed or typed. Until then the page keeps the place that the address names in
 * view, although sections above it fold.
 */
let hasActed = false
if (typeof window !== 'undefined') {
  for (const act of ['wheel', 'pointerdown', 'keydown']) addEventListener(act, () => (hasActed = true), true)
}

interface Props {
  role: string
  /** What the role is called. */
  name: string
  route: string
  /** Ids of its steps, parted by spaces. */
  steps: string
  t: Words<'checklist'>['section']
}

/** How far a role has come; folds the section while another role is mine. */
export function RoleProgress({ role, name, route, steps, t }: Props) {
  const ready = useReady()
  const keys = stepKeys(route, steps)
  const finished = useStore($steps, { ssr: () => NO_STEPS }, (ticks) => progressOf(keys, ticks).finished)
  const onlyUnfinished = useStore($onlyUnfinished, { ssr: () => '' })
  const myRole = useStore($myRole, { ssr: () => '' })
  const [choice, setChoice] = useState<boolean>()
  const place = useRef<HTMLSpanElement>(null)
  const foldable = myRole !== '' && myRole !== role && role !== 'everyone'
  const folded = foldable && (choice ?? true)
  const foldName = folded ? t.unfold : t.fold
  const total = keys.length

  useEffect(() => setChoice(undefined), [myRole])
  useFolding(place, folded, onlyUnfinished, () => setChoice(false))

  return (
    <span class="role-progress" ref={place}>
      <span {...UNTRANSLATED}>
        {finished} / {total}
      </span>
      {ready && (
        <button
          type="button"
          class="link-button"
          aria-pressed={onlyUnfinished !== ''}
          onClick={() => $onlyUnfinished.set(onlyUnfinished ? '' : 'yes')}
        >
          {t.onlyUnfinished}
        </button>
      )}
      {foldable && (
        <button
          type="button"
          class="link-button"
          aria-expanded={!folded}
          onClick={() => setChoice(!folded)}
          aria-label={`${foldName}: ${name}`}
        >
          {foldName}
        </button>
      )}
      {onlyUnfinished !== '' && !folded && finished === total && <span class="muted">{t.allDone}</span>}
    </span>
  )
}

/** Tells the section how it is shown, and keeps the step that the address names in view while that changes. */
function useFolding(
  place: RefObject<HTMLSpanElement>,
  folded: boolean,
  onlyUnfinished: string,
  unfold: () => void,
): void {
  const isLed = useRef(false)
  useEffect(() => {
    const section = place.current?.closest<HTMLElement>('.role')
    if (!section) return
    section.toggleAttribute('data-folded', folded)
    section.toggleAttribute('data-unfinished-only', onlyUnfinished !== '')
    // A link to a step opens the section that holds it, and only then the page moves once somebody has acted.
    const follow = (event?: Event) => {
      const target = hashTarget()
      if (event) isLed.current = section.contains(target)
      if (folded && section.contains(target) && (isLed.current || !hasActed)) unfold()
      else if (!hasActed || isLed.current) target?.scrollIntoView()
      if (!folded) isLed.current = false
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [folded, onlyUnfinished])
}
