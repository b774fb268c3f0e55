import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../../fixtures/page.ts'

afterEach(() => {
  vi.unstubAllGlobals()
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
