import { describe, expect, test } from 'vitest'
import { pinyinOf } from '../../../../src/domain/search/pinyin.ts'
import { readingsIn } from '../../../../src/domain/search/sounds.ts'

const readings = readingsIn({
  common: '',
  others: 'fu复副 pan盘 hui回挥会 gun滚 zhi指 zhong重 guan官 yan严 ji级 bie别 zen怎 me么 shui谁 shei谁 qing情 kuang况',
})
const { meantBy } = pinyinOf(
  [
    { text: '复盘', worth: 1 },
    { text: '指挥官', worth: 0.7 },
    { text: '严重级别（SEV）', worth: 1 },
    { text: '谁指挥', worth: 0.4 },
  ],
  ['先回滚。情况严重，就回滚。'],
  (sign) => readings.get(sign) ?? [],
  ['怎么'],
)

describe('letters stand for Han', () => {
  test.each([
    ['fupan', '复盘', 'all of each sound'],
    ['FuPan', '复盘', 'in any case'],
    ['zhi hui guan', '指挥官', 'with spaces'],
    ['zhg', '指挥官', 'the first of each'],
    ['zhihuig', '指挥官', 'not yet all of them'],
    ['yanzjb', '严重级别', 'some in full and some not'],
    ['zihuiguan', '指挥官', 'a sound that is often not told apart'],
    ['sheizhihui', '谁指挥', 'another reading'],
    ['huigun', '回滚', 'what only the text says'],
    ['zenmefupan', '怎么复盘', 'several words'],
  ])('%s is %s: %s', (typed, meant) => {
    expect(meantBy(typed)[0]).toBe(meant)
  })
})

test.each(['qzxv', 'f', '', 'a'.repeat(80), 'sev1', 'niupi', 'xyz', 'qwe'])('%j stands for nothing', (typed) => {
  expect(meantBy(typed)).toEqual([])
})
