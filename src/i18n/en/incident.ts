import type { Same } from '../same.ts'
import type { incident as zhCN } from '../zh-CN/incident.ts'

/** Words of the incident bar, the timeline and of saving. */
export const incident: Same<typeof zhCN> = {
  bar: 'Incident bar',
  none: 'No incident is open',
  noneHint: 'Tick a step or add a note to start recording',
  unnamed: 'Unnamed incident',
  drill: 'Drill',
  elapsed: 'Elapsed',
  commander: 'Commander',
  note: 'Add a note',
  notePlaceholder: 'Add a note… begin with TODO for a to-do',
  saveNote: 'Save note',
  noteSaved: 'Noted',
  startClean: 'Start clean',
  startCleanHint: 'Archive this record and begin with an empty one',
  archived: 'Record archived',
  staleIncident: 'Nothing was recorded here for {hours} hours. Go on with this record, or archive it and start clean?',
  keepGoing: 'Go on',
  timeline: 'Timeline',
  live: 'live',
  timelineEmpty: 'Nothing recorded yet.',
  wholeTimeline: 'Whole timeline',
  localTime: 'Times in {zone}',
  notSaved: 'Not saved',
  notSavedText:
    '{count} entries could not be stored as they should and may be gone when you close this page. Download them, or free some space.',
  unavailableText:
    'This browser lets pages store nothing. What you record lives in this page only and is gone when you close it; download it before you leave.',
  asideText:
    '{count} stored items could not be read. They were moved aside untouched; the rest works. You can download them.',
  newerText:
    'A newer version of Poise has written on this device, so this page only shows. Reload it before you go on.',
  restored: '{count} entries were not written in full last time. They are back from the second copy.',
  oneCopy:
    'This browser keeps one copy of the record and no second one. If it closes suddenly, the last seconds may be lost; export what matters.',
  nearlyFull:
    '{count}% of the space for this site is used. Export old incidents on the incident page, then delete them.',
  cleared: 'Another tab has cleared this site’s data. What this page holds is written back.',
  download: 'Download record',
  downloadAside: 'Download the unreadable items',
  reload: 'Reload',
  entryWords: {
    declared: 'Incident declared, {severity}',
    declaredDrill: 'Drill declared, {severity}',
    severity: 'Severity changed to {severity}',
    role: '{role}: {person}',
    done: '✓ {label}',
    skipped: 'Skipped: {label} ({reason})',
    open: 'Undone: {label}',
    update: 'Update sent: {audience}',
    timer: {
      started: 'Timer started: {timer}, {minutes} min',
      done: 'Timer done: {timer}',
      snoozed: 'Snoozed for {minutes} min: {timer}',
      overdue: 'Overdue: {timer}',
      stopped: 'Timer stopped: {timer}',
    },
    timers: {
      executives: 'executive summary',
      public: 'public update',
      deputy: 'deputy callout',
      handover: 'commander handover',
    },
    status: 'Postmortem: {status}',
    field: 'Changed a postmortem field',
    ended: 'Incident ended',
    reopened: 'Incident reopened',
    archived: 'Archived',
    retracted: 'Retracted',
    audiences: { executives: 'executive summary', public: 'public update', team: 'team' },
    statuses: { draft: 'draft', 'in-review': 'in review', reviewed: 'reviewed', closed: 'closed' },
  },
}
