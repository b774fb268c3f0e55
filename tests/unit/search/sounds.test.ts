import { expect, test } from 'vitest'
import { soundsIn } from '../../../src/domain/search/sounds.ts'
import { soundGroups } from '../../../src/search/sounds.ts'

const groups = soundGroups(['复盘', '指挥官', '严重级别 SEV-1'])
const alike = soundsIn(groups)

test.each([
  ['复', '副'],
  ['级', '及'],
  ['挥', '会'],
  ['官', '管'],
])('%s sounds like %s', (held, typed) => {
  expect(alike(typed).has(held)).toBe(true)
})

test('sounds that many don’t tell apart are one: zh and z, ang and an', () => {
  expect(soundsIn(soundGroups(['资', '盘']))('知').has('资')).toBe(true)
  expect(soundsIn(soundGroups(['资', '盘']))('旁').has('盘')).toBe(true)
})

test('only sounds of what the pages have are written, and none without Han', () => {
  expect([...alike('猫')]).toEqual([])
  expect(alike('复').has('盘')).toBe(false)
  expect(soundGroups(['SEV-1'])).toBe('')
})
