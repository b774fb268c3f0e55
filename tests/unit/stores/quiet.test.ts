import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { QUIET, QUIET_FIELD } from '../../../src/domain/incident/quiet.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let quiet: typeof import('../../../src/stores/quiet.ts')

beforeEach(async () => {
  page = await openRecording()
  quiet = await import('../../../src/stores/quiet.ts')
})
afterEach(() => vi.unstubAllGlobals())

test('an incident is quiet and no longer, each written once', () => {
  quiet.setQuiet(false)
  for (let times = 0; times < 2; times++) quiet.setQuiet(true)
  quiet.setQuiet(false)
  const written = { kind: 'field', field: QUIET_FIELD, by: ME }
  expect(page.recorded()).toEqual([
    { ...written, value: QUIET },
    { ...written, value: '' },
  ])
})
