import { afterEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../../fixtures/page.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('my name and my role', () => {
  const me = async (texts: Iterable<[string, string]>) => {
    openPage(texts)
    return (await import('../../../src/stores/me.ts')).me()
  }
  test('stand beside what I record: the name, else the role, else nobody', async () => {
    expect(
      await me([
        ['poise:s:name', ' 小王 '],
        ['poise:s:role', 'scribe'],
      ]),
    ).toBe('小王')
    expect(
      await me([
        ['poise:s:name', '  '],
        ['poise:s:role', 'scribe'],
      ]),
    ).toBe('scribe')
    expect(await me([['poise:s:role', 'scribe']])).toBe('scribe')
    expect(await me([])).toBeUndefined()
  })
  test('that can’t be a role or a name are refused', async () => {
    expect(
      await me([
        ['poise:s:role', 'toString'],
        ['poise:s:name', 'x'.repeat(41)],
      ]),
    ).toBeUndefined()
  })
})
