import { afterEach, expect, test, vi } from 'vitest'
import { openRecording } from '../../fixtures/recording.ts'
import { FIRST_LOOK } from '../../../src/components/site/first-look.ts'

afterEach(() => vi.unstubAllGlobals())

test('the phase is shown on the page’s root and remembered under the name that the first look reads', async () => {
  const { area } = await openRecording()
  const root = { dataset: {} as Record<string, string> }
  Object.assign(document, { documentElement: root })
  const { followPhase } = await import('../../../src/stores/phase.ts')
  const { declare } = await import('../../../src/stores/declare-and-end.ts')
  const stop = followPhase()
  expect(root.dataset.phase).toBe('none')
  declare({ title: '支付回调超时', severity: 'SEV-1', drill: false, commander: '' })
  expect(root.dataset.phase).toBe('running')
  const [, key = ''] = /getItem\('([^']+)'\)/.exec(FIRST_LOOK) ?? []
  expect(area.texts.get(key)).toBe('running')
  stop()
})
