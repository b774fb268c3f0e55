import { describe, expect, test } from 'vitest'
import { hanText } from '../../../../src/domain/search/han-text.ts'
import { soundsIn } from '../../../../src/domain/search/sounds.ts'

const NAMES = ['事件指挥官', '复盘', '告警原则', '值班', '电话会']
const TEXTS = [
  '事件指挥官负责通话。复盘要写完，复盘要快，复盘无责。',
  '告警原则：告警要少。告警疲劳。值班的人接告警。或者投资人',
]
const SOUNDS = '复副付 盘判 挥会回灰 告高 警井 原圆 则泽择 值直 班斑 指只 事时 件间 少绍'
const text = hanText(NAMES, TEXTS, soundsIn(SOUNDS))
const near = (typed: string) => text.near(typed).map((meant) => meant.text)

test('knows every stretch that the pages have', () => {
  expect(text.has('指挥官负')).toBe(true)
  expect(text.has('官指')).toBe(false)
})

describe('what may have been meant', () => {
  test.each([
    ['副盘', '复盘', 'a character of the same sound'],
    ['付判', '复盘', 'two of them, for a name that is in use'],
    ['时间指会官', '事件指挥官', 'several of them in a longer name'],
    ['事件指官', '事件指挥官', 'one left out'],
    ['事件件指挥官', '事件指挥官', 'one doubled'],
    ['事件指官挥', '事件指挥官', 'two in the wrong order'],
    ['盘复', '复盘', 'two alone in the wrong order'],
    ['事件某挥官', '事件指挥官', 'one that is quite another'],
    ['电会', '电话会', 'one left out of three'],
  ])('by %s is %s: %s', (typed, meant) => {
    expect(near(typed)[0]).toBe(meant)
  })
  test('isn’t a word that begins or ends in another way', () => {
    expect(near('事件指挥车')).toEqual([])
    expect(near('告警投诉')).toEqual([])
  })
  test('of two characters isn’t what only sounds alike and is no name', () => {
    expect(near('邀绍')).toEqual([])
  })
  test('is no other word for a right one, and nothing for one character or a whole sentence', () => {
    expect(near('复盘')).toEqual([])
    expect(near('副')).toEqual([])
    expect(near('副盘'.repeat(9))).toEqual([])
  })
  test('doesn’t reach over the end of a line or a stop', () => {
    expect(near('通话富盘')).toEqual([])
  })
  test('is told to sound the same, or not', () => {
    expect(text.near('副盘')[0]?.isSameSound).toBe(true)
    expect(text.near('事件指官')[0]?.isSameSound).toBe(false)
  })
})

test('without sounds, characters that are left out, doubled or swapped are still put right', () => {
  const deaf = hanText(NAMES, TEXTS)
  expect(deaf.near('事件指官')[0]?.text).toBe('事件指挥官')
  expect(deaf.near('副盘')).toEqual([])
})
