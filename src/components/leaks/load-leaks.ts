import { lazily } from '../../stores/lazily.ts'

/** What looks for leaks and lists them: the patterns are fetched only then, so that they delay nothing. */
export const leaksPart = lazily(() => import('./leaks-part.ts'))
