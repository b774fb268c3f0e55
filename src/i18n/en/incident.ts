import type { incident as zhCN } from '../zh-CN/incident.ts'
import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'
import { saving } from './saving.ts'
import { stale } from './stale.ts'

/** The incident bar, and the rail that shows the timeline as it grows. */
export const incident: typeof zhCN = {
  barLabel: 'Incident bar',
  wholeTimeline: 'Whole timeline',
  bar: {
    none: 'No incident is open',
    noneHint: 'Tick a step or add a note to start recording',
    unnamed: common.unnamed,
    drill: common.drill,
    elapsed: 'Elapsed',
    commander: common.commander,
    note: 'Add a note',
    notePlaceholder: 'Add a note… begin with TODO for a to-do',
    saveNote: 'Save note',
    noteSaved: 'Noted',
    startCleanHint: 'Archive this record and begin with an empty one',
    archived: 'Record archived',
    overLimit: common.overLimit,
    stale,
    saving,
  },
  rail: {
    title: 'Timeline',
    live: 'live',
    empty: 'Nothing recorded yet.',
    zone: 'Times in {zone}',
    clockStoodBack:
      'The clock of the device stood behind earlier entries when this was recorded; the time may be wrong.',
    roleNames: roles,
    entryWords,
  },
}
