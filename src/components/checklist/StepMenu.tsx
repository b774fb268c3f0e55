import { useRef, useState } from 'preact/hooks'
import { lazily } from '../../stores/lazily.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import type { StepActions } from './step-actions.ts'

const items = lazily(() => import('./StepMenuItems.tsx'))

/** What can be done with a step besides ticking it. The menu is fetched when the first one is opened. */
export function StepMenu({ label, ...actions }: StepActions & { label: string }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [code, setCode] = useState<typeof import('./StepMenuItems.tsx')>()
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
          void items(
            (part) => {
              part.closeOthers(currentTarget)
              setCode(part)
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
      <summary aria-label={`${actions.t.more}: ${label}`}>⋯</summary>
      {code && <code.StepMenuItems {...actions} onClose={close} />}
    </details>
  )
}
