import { expect, test } from 'vitest'
import { isQuiet, QUIET, QUIET_FIELD } from '../../../../src/domain/incident/quiet.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { entry } from '../../../fixtures/entries.ts'

const said = (number: number, value: string) => entry(number, '03:01', { kind: 'field', field: QUIET_FIELD, value })

test('an incident is quiet once that is said, until it is taken back, and no other value means it', () => {
  expect(isQuiet(undefined)).toBe(false)
  expect(isQuiet(project([entry(1, '03:00', { kind: 'note', text: QUIET })]))).toBe(false)
  expect(isQuiet(project([said(1, QUIET)]))).toBe(true)
  expect(isQuiet(project([said(1, QUIET), said(2, '')]))).toBe(false)
  expect(isQuiet(project([said(1, 'Yes')]))).toBe(false)
})
