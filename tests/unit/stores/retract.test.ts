import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ME, openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

let page: Recording
let retract: typeof import('../../../src/stores/retract.ts').retract

beforeEach(async () => {
  page = await openRecording()
  retract = (await import('../../../src/stores/retract.ts')).retract
})
afterEach(() => vi.unstubAllGlobals())

test('an entry is taken back once', () => {
  const { id } = page.log.record({ kind: 'note', text: '一条' }, NOBODY)
  retract(id)
  retract(id)
  expect(page.recorded().slice(1)).toEqual([{ kind: 'retracted', entry: id, by: ME }])
})

test('an entry that isn’t there is left alone', () => {
  retract('01K6BBBBBBBBBBBBBBBB000001')
  expect(page.recorded()).toEqual([])
})

test('what moves by rules of its own is taken back by those only', () => {
  const { id } = page.log.record({ kind: 'status', to: 'in-review' }, NOBODY)
  retract(id)
  retract(id, 'archived')
  expect(page.recorded()).toHaveLength(1)
  retract(id, 'status')
  expect(page.recorded()).toHaveLength(2)
})
