import type { Severity } from '../log/entry.ts'

/** Whether a severity is one of a major incident: SEV-2 and above always are (severity levels, overview). */
export function isMajor(severity: Severity): boolean {
  return severity === 'SEV-1' || severity === 'SEV-2'
}
