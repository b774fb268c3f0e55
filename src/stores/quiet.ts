import { QUIET, QUIET_FIELD } from '../domain/incident/quiet.ts'
import { setField } from './fields.ts'

/** Says that nobody else may learn of the open incident, or that they may again. */
export function setQuiet(isQuiet: boolean): void {
  setField(QUIET_FIELD, isQuiet ? QUIET : '')
}
