import { expect, test } from 'vitest'
import { attachedRunbooks } from '../../../../src/domain/incident/attached-runbooks.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { entry, id } from '../../../fixtures/entries.ts'

const taken = (number: number, time: string, marks: string, by?: string) =>
  entry(number, time, { kind: 'runbook', runbook: 'a/B', title: `第 ${number} 版`, marks }, by ? { by } : {})
const attached = (...entries: Entry[]) => [...attachedRunbooks(project(entries).timeline).values()]

test('a runbook was taken when it first was, and has the text that was recorded last', () => {
  const entries = [taken(1, '03:20', 'aaaa', '小王'), taken(2, '03:30', 'bbbb', '小李'), taken(3, '03:10', 'cccc')]
  const [at] = [entries[2]?.at]
  for (const order of [entries, [...entries].reverse()])
    expect(attached(...order)).toEqual([{ path: 'a/B', title: '第 3 版', marks: 'cccc', at, entry: id(3) }])
})
test('what was taken back isn’t attached', () => {
  const retracted = entry(9, '03:40', { kind: 'retracted', entry: id(2) })
  expect(attached(taken(1, '03:20', 'aaaa'), taken(2, '03:30', 'bbbb'), retracted)).toMatchObject([{ marks: 'aaaa' }])
  expect(attached(taken(2, '03:30', 'bbbb'), retracted)).toEqual([])
})
