import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NAME_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let roster: typeof import('../../../src/stores/roster.ts')

beforeEach(async () => {
  page = await openRecording()
  roster = await import('../../../src/stores/roster.ts')
})
afterEach(() => vi.unstubAllGlobals())

test('a role is given to a person once, and taken from them with the empty text', () => {
  roster.assignRole('scribe', '')
  for (let times = 0; times < 2; times++) roster.assignRole('scribe', '李雷')
  roster.assignRole('scribe', '')
  expect(page.recorded()).toEqual([
    { kind: 'role', role: 'scribe', person: '李雷', by: ME },
    { kind: 'role', role: 'scribe', person: '', by: ME },
  ])
})

test('a role goes from one person to the next, and the others keep theirs', () => {
  roster.assignRole('scribe', '李雷')
  roster.assignRole('deputy', '李雷')
  roster.assignRole('scribe', '韩梅')
  expect(page.recorded()).toMatchObject([
    { role: 'scribe', person: '李雷' },
    { role: 'deputy', person: '李雷' },
    { role: 'scribe', person: '韩梅' },
  ])
})

test('an expert has a field and a sub-team a name, each once, and nobody without one', () => {
  for (let times = 0; times < 2; times++) {
    roster.assignTopic(' 网关 ', '李雷', false)
    roster.assignTopic('网关', '韩梅', true)
    roster.assignTopic('  ', '李雷', true)
  }
  roster.assignTopic('数据库', '', false)
  const expert = { kind: 'role', role: 'subject-matter-expert', topic: '网关', by: ME }
  expect(page.recorded()).toEqual([
    { ...expert, person: '李雷' },
    { ...expert, person: '韩梅', team: true },
  ])
})

test('FAULTS 92: a name from elsewhere that is longer than a form takes stays whole, and isn’t written again', () => {
  const person = '王'.repeat(NAME_LIMIT + 1)
  page.log.record({ kind: 'role', role: 'scribe', person }, { by: ME })
  roster.assignRole('scribe', person)
  expect(page.recorded()).toEqual([{ kind: 'role', role: 'scribe', person, by: ME }])
})
