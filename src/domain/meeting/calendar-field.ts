import type { PostmortemField } from '../log/entry.ts'

/** The field that holds the work calendar by which an incident's days are counted: the same in every language. */
export const CALENDAR_FIELD: PostmortemField = 'work-calendar'
