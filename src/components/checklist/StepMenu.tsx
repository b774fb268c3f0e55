import { useRef } from 'preact/hooks'
import type { StepState } from '../../domain/log/entry.ts'
import type { Words } from '../../i18n/index.ts'
import { copyAndSay } from '../copy-and-say.ts'

/** The menu that was opened last. It closes when somebody presses or goes on elsewhere. */
let opened: HTMLDetailsElement | undefined
if (typeof window !== 'undefined')
  for (const event of ['pointerdown', 'focusin'])
    addEventListener(event, ({ target }) => {
      if (opened && !opened.contains(target as Node)) opened.open = false
    })

interface Props {
  id: string
  label: string
  state: StepState
  t: Words<'checklist'>['step']
  onSkip: () => void
  onUndo: () => void
}

/** What can be done with a step besides ticking it. */
export function StepMenu({ id, label, state, t, onSkip, onUndo }: Props) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  const choose = (action: () => void) => {
    close()
    action()
  }
  const copyLink = () => {
    close()
    history.replaceState(history.state, '', `#${id}`)
    void copyAndSay(location.href, { copied: t.linkCopied, copyFailed: t.linkFailed })
  }
  return (
    <details
      class="step-menu"
      ref={menu}
      onToggle={(event) => {
        if (event.currentTarget.open) opened = event.currentTarget
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <summary aria-label={`${t.more}: ${label}`}>⋯</summary>
      <div class="menu">
        {state !== 'skipped' && (
          <button type="button" onClick={() => choose(onSkip)}>
            {t.skip}
          </button>
        )}
        {state !== 'open' && (
          <button type="button" onClick={() => choose(onUndo)}>
            {t.undo}
          </button>
        )}
        <button type="button" onClick={copyLink}>
          {t.copyLink}
        </button>
      </div>
    </details>
  )
}
