import { expect, test } from 'vitest'
import { handoverLimitMs } from '../../../../src/domain/timers/timers.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { at, entry } from '../../../fixtures/entries.ts'

const declared = entry(1, '03:00', { kind: 'declared', title: '', severity: 'SEV-1', drill: false })
const command = (number: number, time: string, person: string) =>
  entry(number, time, { kind: 'role', role: 'incident-commander', person })
const limit = (...entries: Entry[]) => handoverLimitMs(project([declared, ...entries]))

test('a commander has three hours, counted from taking command', () => {
  expect(limit(command(2, '03:05', '王芳'))).toBe(Date.parse(at('06:05')))
})
test('a new commander has three hours again; the same name told twice changes nothing', () => {
  expect(limit(command(2, '03:05', '王芳'), command(3, '04:00', '王芳'))).toBe(Date.parse(at('06:05')))
  expect(limit(command(2, '03:05', '王芳'), command(3, '04:00', '李雷'))).toBe(Date.parse(at('07:00')))
})
test('there is no limit while nobody commands, and none after the end', () => {
  expect(limit()).toBeUndefined()
  expect(limit(command(2, '03:05', '王芳'), command(3, '04:00', ''))).toBeUndefined()
  expect(limit(command(2, '03:05', '王芳'), entry(3, '04:00', { kind: 'ended' }))).toBeUndefined()
  expect(handoverLimitMs(project([]))).toBeUndefined()
})
