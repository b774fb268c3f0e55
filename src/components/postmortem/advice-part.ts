/* One file for the advice on the wording and what shows it, fetched once nothing has changed for a second. */
export { adviseIn, dismissedIn } from '../../domain/advice/languages.ts'
export { DismissedAdvice } from './DismissedAdvice.tsx'
export { GivenAdvice } from './GivenAdvice.tsx'
