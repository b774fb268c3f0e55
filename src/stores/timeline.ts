import { computed, type ReadableAtom } from 'nanostores'
import { type Marks, readMarks } from '../domain/incident/timeline-view.ts'
import { $entries } from './log/index.ts'
import { setting } from './setting.ts'

/** Nothing was done to any entry: what the built page shows. */
export const NO_MARKS: Marks = new Map()

/** What was done to the entries of the open incident after they were written down. */
export const $marks: ReadableAtom<Marks> = computed($entries, readMarks)

/** In which time zone the timeline is shown: `utc`, `local` (this device), or the empty text for the organisation's. */
export const $shownTime = setting('timeline-time', (value) => value === 'utc' || value === 'local')
