import type { StepState } from '../../domain/log/entry.ts'
import type { Words } from '../../i18n/index.ts'

/** What a step's menu does. */
export interface StepActions {
  id: string
  state: StepState
  t: Words<'checklist'>['step']
  onSkip: () => void
  onUndo: () => void
}
