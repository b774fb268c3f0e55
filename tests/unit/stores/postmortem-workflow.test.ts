import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let workflow: typeof import('../../../src/stores/postmortem-workflow.ts')

beforeEach(async () => {
  page = await openRecording()
  workflow = await import('../../../src/stores/postmortem-workflow.ts')
})
afterEach(() => vi.unstubAllGlobals())

test('only a legal move is made, and it is taken back once', () => {
  expect(workflow.moveTo('closed')).toBeUndefined()
  const moved = workflow.moveTo('in-review')
  for (let times = 0; times < 2; times++) if (moved) workflow.takeBack(moved)
  expect(page.recorded()).toMatchObject([
    { kind: 'status', to: 'in-review' },
    { kind: 'retracted', entry: moved },
  ])
  expect(workflow.moveTo('in-review')).toBeDefined()
})

test('whether there is an external message is written once each', () => {
  workflow.setExternalMessage(true)
  for (let times = 0; times < 2; times++) workflow.setExternalMessage(false)
  workflow.setExternalMessage(true)
  const field = 'no-external-message'
  expect(page.recorded()).toMatchObject([
    { field, value: 'yes' },
    { field, value: '' },
  ])
})
