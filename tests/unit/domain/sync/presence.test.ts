import { describe, expect, test } from 'vitest'
import { type SignOfLife, whoIsHere, withSign } from '../../../../src/domain/sync/presence.ts'

const sign = (name: string, heardAtMs: number, more: Partial<SignOfLife> = {}): SignOfLife => ({
  tab: name,
  name,
  roles: [],
  heardAtMs,
  ...more,
})

describe('who is here', () => {
  test('is who was heard of in the last 30 seconds; exactly 30 seconds ago counts', () => {
    const signs = [sign('小王', 0), sign('Ann', 1)]
    expect(whoIsHere(signs, 30_000).map(({ name }) => name)).toEqual(['Ann', '小王'])
    expect(whoIsHere(signs, 30_001).map(({ name }) => name)).toEqual(['Ann'])
    expect(whoIsHere(signs, 30_002)).toEqual([])
  })
  test('says each person once, with the roles of the latest sign', () => {
    const signs = [sign('Ann', 5, { tab: '2', roles: ['指挥官'] }), sign(' Ann ', 2, { tab: '1', roles: ['记录员'] })]
    expect(whoIsHere(signs, 10)).toEqual([{ name: 'Ann', roles: ['指挥官'] }])
  })
  test('leaves out who gave no name', () => {
    expect(whoIsHere([sign(' ', 5), sign('', 5)], 10)).toEqual([])
  })
  test('knows one sign of each tab, and forgets those that are too old', () => {
    const signs = [sign('Ann', 0), sign('Bo', 30_000), sign('Bo', 10, { tab: 'other' })]
    expect(withSign(signs, sign('Bo', 30_001))).toEqual([sign('Bo', 10, { tab: 'other' }), sign('Bo', 30_001)])
  })
})
