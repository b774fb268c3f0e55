import { localDate } from '../instant-text.ts'
import type { PostmortemSource } from './postmortem-source.ts'
import { boundsOf, severityOf } from './field-values.ts'

/**
 * The labels that every follow-up ticket of an incident carries: severity and date, and severity, for example
 * `sev1_20150911` and `sev1` (postmortem process, follow-up tickets). The date is that of the incident's start in the
 * organization's zone. A label is left out while its severity or its date isn't known.
 */
export function ticketLabels({ facts, fields, zone }: PostmortemSource): string[] {
  const severity = severityOf(facts, fields)?.toLowerCase().replace('-', '')
  const { from } = boundsOf(facts, fields)
  if (!severity) return []
  return from === undefined ? [severity] : [`${severity}_${localDate(from, zone).replaceAll('-', '')}`, severity]
}
