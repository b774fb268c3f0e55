import { adviceField, DISMISSED } from '../domain/advice/dismissal.ts'
import { setField } from './fields.ts'

/** Dismisses a piece of writing advice at a place of this postmortem. */
export function dismissAdvice(rule: string, key: string): void {
  setField(adviceField(rule, key), DISMISSED)
}

/** Takes the dismissal back: the advice is given again. */
export function restoreAdvice(rule: string, key: string): void {
  setField(adviceField(rule, key), '')
}
