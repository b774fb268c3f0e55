import { describe, expect, test } from 'vitest'
import { clockText, signText, stateText } from '../../../../src/components/team/sign-text.ts'
import { en, zh } from '../../../fixtures/words.ts'

const time = () => '12:04'
const said = (sign: Parameters<typeof signText>[0], t = zh.team) => signText(sign, t, time)

describe('the sign says', () => {
  test('how many entries aren’t shared', () => {
    expect(said({ kind: 'waiting', waiting: 3 }).text).toBe('还有 3 条没同步')
    expect(said({ kind: 'waiting', waiting: 3 }).isTrouble).toBe(false)
    expect(said({ kind: 'apart', refused: 2, waiting: 1 }).text).toBe('2 条没能同步')
  })
  test('since when nothing was heard, what that is, and what waits', () => {
    const cut = { kind: 'cut', trouble: 'frozen', sinceMs: 0, wasLive: true, waiting: 2 } as const
    expect(said(cut)).toMatchObject({ text: '断开，正在重连（12:04 以后没有消息）', isTrouble: true })
    expect(said(cut).about).toEqual([zh.team.why.frozen, '还有 2 条只在本机，连上以后自动补齐。'])
    expect(said({ ...cut, waiting: 0 }).about).toEqual([zh.team.why.frozen])
  })
  test('of a connection that never stood no moment since when', () => {
    const sign = { kind: 'cut', trouble: 'unknownHost', sinceMs: 0, wasLive: false, waiting: 0 } as const
    expect(said(sign)).toMatchObject({ text: zh.team.sign.never, about: [zh.team.why.unknownHost] })
  })
  test('what only a person can mend, each case by itself', () => {
    const refused = (refusal: 'wrongPassword' | 'signedOut' | 'otherCircle') =>
      said({ kind: 'refused', refusal, waiting: 0 })
    expect(refused('wrongPassword').text).toBe('需要重新登录')
    expect(refused('otherCircle').text).toBe(zh.team.sign.otherCircle)
    const reasons = (['wrongPassword', 'signedOut', 'otherCircle'] as const).map((one) => refused(one).about[0])
    expect(new Set(reasons).size).toBe(3)
  })
})

test('an entry is with the team, only here, or refused with its reason', () => {
  expect([stateText('here', en.team), stateText('shared', en.team)]).toEqual(['Only here', 'Shared'])
  expect(stateText({ refused: 'tooLarge' }, en.team)).toBe('Not shared: too long for the server')
})

test.each([
  [45_000, '慢 45 秒'],
  [-119_000, '快 119 秒'],
  [120_000, '慢 2 分钟'],
  [-3_600_000, '快 60 分钟'],
])('a clock that the engine’s is %i ms ahead of is told as %s', (differenceMs, text) => {
  expect(clockText(differenceMs, zh.team)).toContain(text)
})
