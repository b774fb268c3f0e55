/** Value of the field that keeps a dismissal. */
export const DISMISSED = 'dismissed'

/** Name of the field that keeps that a piece of advice was dismissed for this document: `advice.<rule>.<key>`. */
export function adviceField(rule: string, key: string): string {
  return `advice.${rule}.${key}`
}
