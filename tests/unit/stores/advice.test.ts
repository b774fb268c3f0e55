import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let advice: typeof import('../../../src/stores/advice.ts')

beforeEach(async () => {
  page = await openRecording()
  advice = await import('../../../src/stores/advice.ts')
})
afterEach(() => vi.unstubAllGlobals())

test('advice is dismissed and restored once each, at its place', () => {
  advice.restoreAdvice('blame', 'overview')
  advice.dismissAdvice('blame', 'overview')
  advice.dismissAdvice('blame', 'overview')
  advice.restoreAdvice('blame', 'overview')
  const written = (value: string) => ({ kind: 'field', field: 'advice.blame.overview', value, by: ME })
  expect(page.recorded()).toEqual([written('dismissed'), written('')])
})
