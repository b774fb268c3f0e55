import { afterEach, describe, expect, test, vi } from 'vitest'
import { holdsRecord, peekSetting, pokeSetting } from '../../../src/stores/storage-peek.ts'
import { fakeArea } from '../../fixtures/area.ts'
import { openRecording, NOBODY } from '../../fixtures/recording.ts'

afterEach(() => vi.unstubAllGlobals())

describe('a look at the storage', () => {
  test('finds a record that the log has written, and none before', async () => {
    const page = await openRecording()
    vi.stubGlobal('localStorage', page.area)
    expect(holdsRecord()).toBe(false)
    page.log.record({ kind: 'note', text: '一' }, NOBODY)
    expect(holdsRecord()).toBe(true)
  })
  test('shares its settings with the stores, both ways', async () => {
    const page = await openRecording()
    vi.stubGlobal('localStorage', page.area)
    const { setting } = await import('../../../src/stores/setting.ts')
    expect(peekSetting('single-keys')).toBeUndefined()
    setting('single-keys', () => true).set('off')
    expect(peekSetting('single-keys')).toBe('off')
    pokeSetting('other', 'x')
    expect(setting('other', () => true).get()).toBe('x')
  })
  test.each([
    ['refuses everything', undefined],
    ['fails at each step', failing()],
  ])('finds nothing and throws nothing where the browser %s', (_, area) => {
    if (area) vi.stubGlobal('localStorage', area)
    expect(holdsRecord()).toBe(false)
    expect(peekSetting('single-keys')).toBeUndefined()
    expect(() => pokeSetting('single-keys', 'off')).not.toThrow()
  })
})

function failing(): object {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  return { ...fakeArea(), length: 1, key: refuse, getItem: refuse, setItem: refuse }
}
