import type { JSX } from 'preact'
import { $mySteps, claimStep, leaveStep } from '../../stores/claims.ts'
import { me } from '../../stores/me.ts'
import { askFirst } from '../../stores/stale.ts'
import { $calmList } from '../../stores/steps.ts'
import { answer } from '../../stores/toast.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { onElsewhere } from '../elsewhere.ts'
import { useStore } from '../use-store.ts'
import { claimText } from './ClaimMarks.tsx'
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
export function StepMenuItems({ onClose, ...actions }: StepActions & { onClose: () => void }) {
  const { id, state, t, onSkip, onUndo } = actions
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
      {state === 'open' && !$calmList.get() && <ClaimItem {...actions} item={item} />}
      {state !== 'skipped' && item(t.skip, () => onSkip({ SkipForm }))}
      {state !== 'open' && item(t.undo, onUndo)}
      {item(t.copyLink, () => {
        history.replaceState(history.state, '', `#${id}`)
        void copyAndSay(location.href, { copied: t.linkCopied, copyFailed: t.linkFailed })
      })}
    </div>
  )
}

interface ClaimItemProps extends Pick<StepActions, 'step' | 'label' | 't'> {
  item: (name: string, act: () => void) => JSX.Element
}

/** Takes a step on, also from somebody else, or lets it go. */
function ClaimItem({ step, label, t, item }: ClaimItemProps) {
  const isMine = useStore($mySteps, undefined, (mine) => mine.has(step))
  if (isMine) return item(t.leave, () => askFirst(() => leaveStep(step, label)))
  return item(t.claim, () =>
    askFirst(() => {
      claimStep(step, label)
      answer(claimText(me() ?? '', t))
    }),
  )
}
