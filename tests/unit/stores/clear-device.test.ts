import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NOBODY, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let clearDevice: () => void

beforeEach(async () => {
  page = await openRecording()
  ;({ clearDevice } = await import('../../../src/stores/clear-device.ts'))
})
afterEach(() => vi.unstubAllGlobals())

test('nothing that was recorded, typed or chosen stays, of any incident or run; other sites’ data under the same address does', async () => {
  page.log.record({ kind: 'note', text: '一' }, NOBODY)
  page.log.open()
  page.log.record({ kind: 'note', text: '二' }, NOBODY)
  const { nextInRun } = await import('../../../src/stores/next-in-run.ts')
  page.log.record({ kind: 'note', text: '一' }, nextInRun('oncall/oncall-handover', '值班交接'))
  for (const key of ['poise:s:name', 'poise:s:phase', 'poise:aside:poise:e:x', 'poise:e:from:newer', 'wiki:theme'])
    page.area.texts.set(key, '王芳')
  clearDevice()
  const left = [...page.area.texts].filter(([key]) => !/^poise:(?:deleted:|current$)/.test(key))
  expect(left).toEqual([['wiki:theme', '王芳']])
  expect([...page.area.texts.keys()].filter((key) => key.startsWith('poise:deleted:'))).toHaveLength(3)
  expect([...page.area.texts.values()].join()).not.toMatch(/一|二|poise:e/)
})
