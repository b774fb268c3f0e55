import { describe, expect, test } from 'vitest'
import {
  decodeSign,
  encodeSign,
  rolesHeld,
  type SignOfLife,
  whoIsHere,
  withSign,
} from '../../../../src/domain/sync/presence.ts'

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
    const signs = [sign('Ann', 5, { tab: '2', roles: ['deputy'] }), sign(' Ann ', 2, { tab: '1', roles: ['scribe'] })]
    expect(whoIsHere(signs, 10)).toEqual([{ name: 'Ann', roles: ['deputy'] }])
  })
  test('names those who have a role first', () => {
    const signs = [sign('Ann', 5), sign('Bo', 5, { roles: ['scribe'] }), sign('Al', 5, { roles: ['deputy'] })]
    expect(whoIsHere(signs, 10).map(({ name }) => name)).toEqual(['Al', 'Bo', 'Ann'])
  })
  test('leaves out who gave no name', () => {
    expect(whoIsHere([sign(' ', 5), sign('', 5)], 10)).toEqual([])
  })
  test('knows one sign of each tab, and forgets those that are too old', () => {
    const signs = [sign('Ann', 0), sign('Bo', 30_000), sign('Bo', 10, { tab: 'other' })]
    expect(withSign(signs, sign('Bo', 30_001))).toEqual([sign('Bo', 10, { tab: 'other' }), sign('Bo', 30_001)])
  })
  test('keeps no more signs than 500, the latest', () => {
    const many = Array.from({ length: 600 }, (_, at) => sign(`${at}`, at)).reduce<SignOfLife[]>(withSign, [])
    expect([many.length, many.at(-1)?.name]).toEqual([500, '599'])
  })
})

describe('a sign that is sent', () => {
  test('is read as it was written, and says when it was heard', () => {
    const sent = sign('小王', 0, { tab: 'x', roles: ['scribe'] })
    expect(decodeSign(encodeSign(sent), 7)).toEqual({ ...sent, heardAtMs: 7 })
  })
  test.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['without a tab', '{"name":"Ann","roles":[]}'],
    ['a name that is too long', JSON.stringify({ tab: '1', name: 'x'.repeat(100_000), roles: [] })],
    ['a tab that is too long', JSON.stringify({ tab: 'x'.repeat(65), name: 'Ann', roles: [] })],
    ['a name that is no text', '{"tab":"1","name":{},"roles":[]}'],
    ['roles that are no list', '{"tab":"1","name":"Ann","roles":"scribe"}'],
  ])('is none when it is %s', (_, text) => expect(decodeSign(text, 0)).toBeUndefined())
  test('names only roles that there are, each once', () => {
    const text = '{"tab":"1","name":"Ann","roles":["scribe","king","scribe",{}]}'
    expect(decodeSign(text, 0)?.roles).toEqual(['scribe'])
  })
  test('tells the roles that the incident gives to the name, and the one that was chosen', () => {
    const roles = new Map([
      ['incident-commander', ' Ann '],
      ['scribe', 'Bo'],
    ] as const)
    expect(rolesHeld({ roles }, 'Ann', 'deputy')).toEqual(['incident-commander', 'deputy'])
    expect(rolesHeld({ roles: new Map([['scribe', '']]) }, '', '')).toEqual([])
    expect(rolesHeld(undefined, 'Ann', '')).toEqual([])
  })
})
