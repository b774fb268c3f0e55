import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
