import { expect, test } from 'vitest'
import { isRun, RUN_FIELD } from '../../../../src/domain/incident/is-run.ts'
import { declared, entry, step } from '../../../fixtures/entries.ts'

const PAGE = 'oncall/oncall-handover'
const mark = (number: number, time: string) => entry(number, time, { kind: 'field', field: RUN_FIELD, value: PAGE })

test('a record is a run by its first entry alone', () => {
  expect(isRun([mark(1, '09:00'), step(3, '09:01', 'done')])).toBe(true)
  expect(isRun([declared(1, '09:00', 'SEV-2'), mark(2, '09:01')])).toBe(false)
  expect(isRun([step(1, '09:00', 'done'), mark(2, '09:01')])).toBe(false)
  expect(isRun([entry(1, '09:00', { kind: 'field', field: 'overview', value: PAGE })])).toBe(false)
  expect([isRun([]), isRun(undefined)]).toEqual([false, false])
})
