import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { TimelineEntry } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { NO, includedRows, isIncluded, rowField } from '../../../../src/domain/postmortem/timeline-rows.ts'
import { YES } from '../../../../src/domain/postmortem/item-fields.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { declared, ended, entry, field, source, step } from '../../../fixtures/postmortem.ts'

const role = entry(2, '19:10', { kind: 'role', role: 'scribe', person: '韩梅' })
const tick = step(3, '19:12', 'done')
const timer = entry(4, '19:14', { kind: 'timer', timer: 'executives', act: 'overdue' })
const severity = entry(5, '19:17', { kind: 'severity', to: 'SEV-1' })
const update = entry(6, '19:20', { kind: 'update', audience: 'public' })
const note = entry(7, '19:21', { kind: 'note', text: '回滚' })
const toDo = entry(8, '19:22', { kind: 'note', text: '补监控', todo: true })
const all = [declared, role, tick, timer, severity, update, note, toDo, ended]

const kinds = (entries: readonly Entry[]) => {
  const { facts, fields } = source(entries)
  return includedRows(facts, fields).map(({ kind }) => kind)
}

/** An entry as the timeline has it. */
function rowOf(one: Entry): TimelineEntry {
  return project([one]).timeline[0] as TimelineEntry
}

describe('what stands in the timeline of the document', () => {
  test('roles, ticks and timers are left out unless somebody takes them in', () => {
    expect(kinds(all)).toEqual(['declared', 'severity', 'update', 'note', 'note', 'ended'])
    const taken = [role, tick, timer].map(({ id }, index) => field(20 + index, rowField(id), YES))
    expect(kinds([...all, ...taken])).toEqual(all.map(({ kind }) => kind))
  })

  test('what was ticked in a company’s runbook is a row, as its commands are', () => {
    const inRunbook = step(30, '19:13', 'done', 'runbooks/kubernetes/KubePodCrashLooping:look')
    expect(kinds([tick, inRunbook])).toEqual(['step'])
  })

  test('a row that somebody left out is offered, not shown, and taken in again by the last word', () => {
    const out = field(20, rowField(note.id), NO)
    expect(kinds([note, out])).toEqual([])
    expect(postmortemFacts(project([note, out])).rows.map(({ id }) => id)).toEqual([note.id])
    expect(kinds([note, out, field(21, rowField(note.id), YES)])).toEqual(['note'])
  })

  test('a choice that says neither, as an emptied field does, leaves the row to its kind', () => {
    for (const value of ['', 'maybe']) {
      expect(isIncluded(rowOf(note), new Map([[rowField(note.id), value]]))).toBe(true)
      expect(isIncluded(rowOf(tick), new Map([[rowField(tick.id), value]]))).toBe(false)
    }
  })
})
