import type { StepWords } from './StepCheck.tsx'

/** What a step says as it is built: nothing. The rest comes as it wakes. */
export const AS_BUILT = { step: ':', label: '', words: {} as StepWords }
