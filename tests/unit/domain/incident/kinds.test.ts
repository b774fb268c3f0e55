import { expect, test } from 'vitest'
import { spotsOf } from '../../../../src/domain/advice/wording.ts'
import { debrief } from '../../../../src/domain/drill/debrief.ts'
import { emphasisOf } from '../../../../src/domain/incident/emphasis.ts'
import { groupOf } from '../../../../src/domain/incident/kind-groups.ts'
import { project, type TimelineEntry, type TimelineKind } from '../../../../src/domain/incident/project-incident.ts'
import { mayRetract } from '../../../../src/domain/log/retractable.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { YES } from '../../../../src/domain/postmortem/item-fields.ts'
import { includedRows, rowField } from '../../../../src/domain/postmortem/timeline-rows.ts'
import { inject, scenario } from '../../../fixtures/drill.ts'
import { source } from '../../../fixtures/postmortem.ts'
import { wholeEntry } from '../../../fixtures/whole-entries.ts'

/**
 * What is wanted of each kind: its group in the filter of the timeline (of `none` it never stands there), how it stands
 * out, whether people take it back, and whether it begins an incident, is an event of it, is a row of the postmortem
 * without being asked for, and answers an inject of a drill, and which of its texts the advice on wording reads.
 */
const WANTED: Readonly<Record<TimelineKind, string>> = {
  declared: 'severity, loud, taken back, begins, event, row',
  severity: 'severity, loud, taken back, begins, event, row, answers, reads reason',
  role: 'roles, plain, taken back, begins, event, answers',
  step: 'steps, done, taken back, begins, event, answers, reads reason',
  claim: 'steps, plain, taken back, begins, event, answers',
  note: 'notes, plain, taken back, begins, event, row, answers, reads text',
  runbook: 'steps, plain, taken back, begins, event, answers',
  command: 'steps, code, taken back, begins, event, row, answers',
  update: 'updates, plain, taken back, begins, event, row, answers',
  timer: 'updates, plain, taken back, begins',
  reporting: 'updates, plain, taken back, begins, event, row, answers, reads reason',
  field: 'none, plain, taken back',
  status: 'severity, plain',
  ended: 'severity, plain, taken back, begins, event, row',
  reopened: 'severity, plain, taken back, begins, event, row',
  archived: 'severity, plain',
}

function done(kind: TimelineKind): string {
  const entry = wholeEntry(kind)
  const incident = project([entry])
  const facts = postmortemFacts(incident)
  const standing = incident.timeline[0] as TimelineEntry
  const drill = debrief(scenario(inject(0)), incident, Date.parse(entry.at) + 1)
  const words = {
    [groupOf(standing)]: true,
    [emphasisOf(standing)]: true,
    'taken back': mayRetract(kind),
    begins: incident.startedAt !== undefined,
    event: facts.timeline.length > 0,
    row: includedRows(facts, new Map()).length > 0,
    answers: (drill.injects[0]?.recorded.length ?? 0) > 0,
  }
  return [...Object.entries(words).flatMap(([word, is]) => (is ? word : [])), ...readBy(kind)].join(', ')
}

/** The texts of a row of this kind that the advice on wording reads: each one says its own name. */
function readBy(kind: TimelineKind): string[] {
  const whole = wholeEntry(kind)
  const names = Object.keys(whole).filter((name) => !['id', 'incident', 'at', 'recordedAt', 'kind'].includes(name))
  const texts = Object.fromEntries(names.map((name) => [name, `(${name})`]))
  const entry: TimelineEntry = { ...whole, ...texts, amended: false, retracted: false }
  const facts = { ...postmortemFacts(project([whole])), rows: [entry] }
  const spots = spotsOf({ ...source([whole]), facts, fields: new Map([[rowField(whole.id), YES]]) })
  const read = spots.find(({ kind }) => kind === 'event')?.text ?? ''
  return names.filter((name) => read.includes(`(${name})`)).map((name) => `reads ${name}`)
}

test.each(Object.entries(WANTED) as [TimelineKind, string][])('%s: %s', (kind, wanted) => {
  expect(done(kind)).toBe(wanted)
})
