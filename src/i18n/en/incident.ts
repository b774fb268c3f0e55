import type { incident as zhCN } from '../zh-CN/incident.ts'
import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'
import { stale } from './stale.ts'

/** The incident bar, and the rail that shows the timeline as it grows. */
export const incident: typeof zhCN = {
  barLabel: 'Incident bar',
  wholeTimeline: 'Full timeline',
  bar: {
    none: 'No incident is open',
    quiet: 'Quiet',
    unnamed: common.unnamed,
    drill: common.drill,
    elapsed: 'Elapsed',
    hours: '{hours} h {minutes} min',
    minutes: '{minutes} min',
    ended: 'Ended · lasted {span}',
    writePostmortem: 'Write the postmortem →',
    commander: common.commander,
    note: 'Add a note',
    notePlaceholder: 'Add a note…',
    saveNote: 'Save note',
    call: 'Call',
    notAsked:
      'This record lay untouched for long, and the question about it couldn’t be loaded. Nothing was recorded. Check the network and press again.',
    noteSaved: 'Saved {time}',
    undo: common.undo,
    overLimit: common.overLimit,
    stale,
  },
  rail: {
    title: 'Timeline',
    live: 'live',
    empty: 'Nothing recorded yet.',
    zone: 'Times in {zone}',
    clockStoodBack: 'The device clock was behind earlier entries; this time may be wrong.',
    timers: 'Timers',
    overdue: '{time} overdue',
    roleNames: roles,
    entryWords,
  },
}
