import type { StepKey, StepState } from '../../domain/log/entry.ts'
import type { Words } from '../../i18n/index.ts'

/** The form that asks why a step is skipped. It comes with the menu. */
export interface Skipping {
  SkipForm: typeof import('./SkipForm.tsx').SkipForm
}

/** What a step's menu does. */
export interface StepActions {
  id: string
  step: StepKey
  /** The step as the person sees it. */
  label: string
  state: StepState
  t: Words<'checklist'>['step']
  onSkip: (form: Skipping) => void
  onUndo: () => void
}
