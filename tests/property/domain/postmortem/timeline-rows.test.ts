import fc from 'fast-check'
import { expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { YES } from '../../../../src/domain/postmortem/item-fields.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { includedRows, isIncluded, NO, rowField } from '../../../../src/domain/postmortem/timeline-rows.ts'
import { declared, entry, field, step } from '../../../fixtures/postmortem.ts'

const note = entry(2, '19:20', { kind: 'note', text: '回滚' })
const tick = step(3, '19:12', 'done')
const timer = entry(4, '19:14', { kind: 'timer', timer: 'executives', act: 'overdue' })
const base = [declared, note, tick, timer]

const choice = fc.record({
  row: fc.constantFrom(declared, note, tick, timer),
  value: fc.constantFrom(YES, NO, ''),
})
/** What somebody chose, one after the other, and on which of two devices. */
const choices = fc.array(fc.tuple(choice, fc.boolean()), { maxLength: 12 })

function rowsOf(entries: readonly (typeof note)[]): string[] {
  const incident = project(entries)
  const facts = postmortemFacts(incident)
  const rows = includedRows(facts, incident.fields)
  // All of them at once are those that are in one by one.
  expect(rows).toEqual(facts.rows.filter((row) => isIncluded(row, incident.fields)))
  return rows.map(({ id }) => id)
}

test('which rows are in is the same in whichever order two records are joined, and the last word of each row holds', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const entries = chosen.map(([{ row, value }], index) => field(10 + index, rowField(row.id), value))
      const here = [...base, ...entries.filter((_, index) => chosen[index]?.[1])]
      const there = [...base, ...entries.filter((_, index) => !chosen[index]?.[1])]
      const joined = rowsOf(union(here, there))
      expect(rowsOf(union(there, here))).toEqual(joined)
      expect(rowsOf(union(here, union(there, here)))).toEqual(joined)
      for (const row of base) {
        const last = chosen.findLast(([one]) => one.row === row)?.[0].value
        if (last === YES || last === NO) expect(joined.includes(row.id)).toBe(last === YES)
      }
    }),
  )
})
