import { useRef, useState } from 'preact/hooks'
import { lazily } from '../../stores/lazily.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import type { StepActions } from './step-actions.ts'

const part = lazily(() => import('./step-part.ts'))

/** What can be done with a step besides ticking it. The menu is fetched when the first one is opened. */
export function StepMenu(actions: StepActions) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [code, setCode] = useState<typeof import('./step-part.ts')>()
  const close = () => {
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  return (
    <details
      class="step-menu"
      ref={menu}
      onToggle={(event) => {
        const { currentTarget } = event
        if (currentTarget.open)
          void part(
            (items) => {
              items.closeOthers(currentTarget)
              setCode(items)
            },
            () => {
              close()
              sayNotLoaded()
            },
          )
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <summary aria-label={`${actions.t.more}: ${actions.label}`}>⋯</summary>
      {code && <code.StepMenuItems {...actions} onClose={close} />}
    </details>
  )
}
