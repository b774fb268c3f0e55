import type { drill as zhCN } from '../zh-CN/drill.ts'
import { common } from './common.ts'
import { entryWords } from './entry-words.ts'
import { roles } from './roles.ts'

/** Drills: choosing a scenario, playing it, the debrief. */
export const drill: typeof zhCN = {
  title: 'Drill',
  watermark: common.drill,
  notRecord:
    'A drill is kept apart and doesn’t enter the real record. It is marked “Drill” on screen and in every export.',
  pretend:
    'Only record here. Page nobody, publish nothing, and leave production alone. If something real happens, say “drill stopped”, end the drill, and declare the incident.',
  choose: 'Choose a drill scenario',
  chooseHint:
    'Once you start, events appear one by one, each at its time. Respond with the usual steps, and go through the debrief together at the end.',
  severity: 'Suggested severity',
  length: 'Length',
  lengthMinutes: 'about {count} minutes',
  roles: 'Roles',
  practices: 'What it practices',
  start: 'Start drill',
  startOf: 'Start drill: {title}',
  injects: 'Events',
  announce: 'New event from {from}: {text}',
  atMinute: 'Minute {minute}',
  atStart: 'At the start',
  waiting: 'Respond to what is above. New events are announced here.',
  firstSoon: 'The drill has started. The first event is about to appear.',
  allShown: 'All events have appeared. End the incident when you are done; the debrief then appears here.',
  noScenario: 'No scenario was chosen for this drill. Whoever runs it reads the events aloud.',
  unknownScenario:
    'There is no scenario called {name} here; it may belong to another version. Recording works as usual, and whoever runs the drill reads the events aloud.',
  debrief: 'Drill debrief',
  factsOnly: 'This lists times and records only, for you to discuss. It scores nothing and judges nobody.',
  discuss: 'Talk it over: what went well, where did you get stuck, and what should change in the process or the tools?',
  times: 'Times',
  toCommander: 'From start to commander named',
  toSeverity: 'From start to severity set',
  severities: 'Severities set',
  severityAt: '{severity} ({time})',
  toPublicUpdate: 'From start to first public update',
  executiveUpdates: 'Between executive summaries',
  executiveGaps: '{gaps} (counted from the start, up to the end)',
  separator: ', ',
  notRecorded: 'not recorded',
  staysPrivate: 'not recorded; this scenario stays private until it is verified',
  wentPublic: '{time}; this scenario stays private until it is verified',
  underAMinute: 'under a minute',
  recorded: 'Recorded before the next event',
  nothingRecorded: 'Nothing.',
  steps: 'Related steps',
  stepDone: 'Checked {time} after it appeared',
  stepDoneBefore: 'Checked before it appeared',
  stepSkipped: 'Skipped {time} after it appeared',
  stepSkippedBefore: 'Skipped before it appeared',
  stepOpen: 'Not checked',
  expects: 'What a good response looks like',
  unseen: 'Events that hadn’t appeared when the drill ended: {count}.',
  again: 'To practice again, choose “Archive” in the incident panel first.',
  roleNames: roles,
  entryWords,
}
