import { expect, test } from 'vitest'
import { soundsIn } from '../../../../src/domain/search/sounds.ts'

test('a character sounds like all of its groups, and an unknown one like none', () => {
  const alike = soundsIn('复副付 会回汇 会快')
  expect([...alike('副')]).toEqual(['复', '副', '付'])
  expect([...alike('会')].sort()).toEqual([...'会回快汇'].sort())
  expect([...alike('盘')]).toEqual([])
})

test('no groups, no sounds', () => {
  expect([...soundsIn('')('复')]).toEqual([])
})
