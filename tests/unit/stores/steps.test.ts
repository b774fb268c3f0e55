import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { STEP } from '../../fixtures/entries.ts'
import { openPage } from '../../fixtures/page.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let steps: typeof import('../../../src/stores/steps.ts')

beforeEach(async () => {
  page = await openRecording()
  steps = await import('../../../src/stores/steps.ts')
})
afterEach(() => vi.unstubAllGlobals())

test('what became of a step is written once, in the words that the person saw', () => {
  steps.recordStep(STEP, 'open', '只谈眼前的问题')
  for (let times = 0; times < 2; times++) steps.recordStep(STEP, 'done', '只谈眼前的问题')
  expect(page.recorded()).toEqual([{ kind: 'step', step: STEP, state: 'done', label: '只谈眼前的问题', by: ME }])
  expect(steps.$steps.get().get(STEP)?.state).toBe('done')
})

test('the words of a runbook’s step stand beside those with what was filled in', () => {
  steps.recordStep(STEP, 'done', '重启 <pod>', undefined, '重启 api-1')
  expect(page.recorded()).toMatchObject([{ label: '重启 <pod>', filled: '重启 api-1' }])
  expect(steps.$steps.get().get(STEP)?.label).toBe('重启 <pod>')
})

test('what is taken back is what was ticked, whatever was filled in since', () => {
  steps.recordStep(STEP, 'done', '重启 <pod>', undefined, '重启 api-1')
  steps.recordStep(STEP, 'open', '重启 <pod>', undefined, '重启 api-2')
  expect(page.recorded()).toMatchObject([{ filled: '重启 api-1' }, { state: 'open', filled: '重启 api-1' }])
})

test('another reason for skipping is news', () => {
  steps.recordStep(STEP, 'skipped', '只谈眼前的问题', '没有客户')
  steps.recordStep(STEP, 'skipped', '只谈眼前的问题', '没有客户')
  steps.recordStep(STEP, 'skipped', '只谈眼前的问题', '不用')
  expect(page.recorded()).toMatchObject([{ reason: '没有客户' }, { reason: '不用' }])
})

describe('the page’s own log', () => {
  const open = async (texts: Iterable<[string, string]> = []) => {
    const page = openPage(texts)
    const log = await import('../../../src/stores/log/index.ts')
    return { ...page, ...log, ...(await import('../../../src/stores/steps.ts')) }
  }

  const STEP = 'during/x:a'

  test('writes an entry for a step only when that changes something', async () => {
    const { recordStep, $steps, $entries } = await open()
    recordStep(STEP, 'open', '标签')
    expect($entries.get()).toEqual([])
    recordStep(STEP, 'done', '标签')
    recordStep(STEP, 'done', '标签')
    recordStep(STEP, 'skipped', '标签', '没有聊天')
    recordStep(STEP, 'skipped', '标签', '没有聊天')
    recordStep(STEP, 'skipped', '标签', '别的理由')
    recordStep(STEP, 'open', '标签')
    expect($entries.get()).toHaveLength(4)
    expect($steps.get().get(STEP)?.state).toBe('open')
  })
})
