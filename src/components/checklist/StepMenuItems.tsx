import { copyAndSay } from '../copy-and-say.ts'
import { onElsewhere } from '../elsewhere.ts'
import { SkipForm } from './SkipForm.tsx'
import type { StepActions } from './step-actions.ts'

/** The menu that was opened last. It closes when somebody presses or goes on elsewhere. */
let opened: HTMLDetailsElement | undefined
if (typeof document !== 'undefined')
  onElsewhere((target) => {
    if (opened && !opened.contains(target)) opened.open = false
  })

/** Remembers the menu that is open now. */
export function closeOthers(menu: HTMLDetailsElement): void {
  if (opened && opened !== menu) opened.open = false
  opened = menu
}

/** The items of a step's menu. */
export function StepMenuItems({ id, state, t, onSkip, onUndo, onClose }: StepActions & { onClose: () => void }) {
  const item = (name: string, act: () => void) => (
    <button
      type="button"
      onClick={() => {
        onClose()
        act()
      }}
    >
      {name}
    </button>
  )
  return (
    <div class="menu">
      {state !== 'skipped' && item(t.skip, () => onSkip({ SkipForm }))}
      {state !== 'open' && item(t.undo, onUndo)}
      {item(t.copyLink, () => {
        history.replaceState(history.state, '', `#${id}`)
        void copyAndSay(location.href, { copied: t.linkCopied, copyFailed: t.linkFailed })
      })}
    </div>
  )
}
