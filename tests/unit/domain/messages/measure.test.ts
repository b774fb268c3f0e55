import { describe, expect, test } from 'vitest'
import { approvalOf, isOver, measures } from '../../../../src/domain/messages/measure.ts'
import type { MessageChannel } from '../../../../src/domain/messages/channels.ts'
import { organization } from '../../../../src/schemas/organization-file.ts'

const { limits } = organization().messages
const over = (channel: MessageChannel, text: string) => measures(channel, text, limits).filter(isOver)

describe.each([
  ['status-page', '汉', 30],
  ['status-page', 'a', 60],
  ['email', '汉', 30],
  ['email', 'a', 50],
  ['banner', '汉', 40],
  ['banner', 'a', 80],
  ['push', '汉', 40],
  ['wechat', '汉', 32],
  ['wechat', 'a', 64],
  ['weibo', '汉', 140],
  ['x', '汉', 140],
  ['x', 'a', 220],
  ['sms', '汉', 70],
  ['sms', 'a', 160],
  ['phone', '汉', 80],
] as const)('on %s, of the sign %s', (channel, sign, limit) => {
  test(`${limit} fit, and one more doesn’t`, () => {
    expect(over(channel, sign.repeat(limit))).toEqual([])
    expect(over(channel, sign.repeat(limit + 1))).not.toEqual([])
  })
})
test('only the first line is a title', () => {
  for (const channel of ['status-page', 'email', 'wechat'] as const)
    expect(over(channel, `汉\n${'汉'.repeat(500)}`)).toEqual([])
})
test('what shows before the fold of Weibo is quoted, and past its limit nothing is posted', () => {
  const [first, fold] = measures('weibo', `${'汉'.repeat(139)}末尾`, limits)
  expect(first).toMatchObject({ kind: 'text', count: 141, limit: 2000 })
  expect(fold).toMatchObject({ kind: 'fold', beforeFold: '汉汉汉汉汉汉汉末' })
  expect(over('weibo', '汉'.repeat(2001))).toHaveLength(2)
})
test('a channel without a limit is only counted', () => {
  for (const channel of ['account', 'partners', 'macro', 'all-staff'] as const) {
    expect(measures(channel, '汉字', limits)).toEqual([{ kind: 'free', count: 2 }])
    expect(over(channel, '汉'.repeat(5000))).toEqual([])
  }
})
test('a second person looks at a post on Weibo once it is folded', () => {
  expect(approvalOf('weibo', '汉'.repeat(140), limits)).toBe('commander')
  expect(approvalOf('weibo', '汉'.repeat(141), limits)).toBe('second')
  expect(approvalOf('all-staff', '', limits)).toBe('staff')
})
