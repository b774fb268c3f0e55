import { expect, test } from 'vitest'
import { groupsIn, soundsIn } from '../../../src/domain/search/sounds.ts'
import { soundsOf } from '../../../src/search/sounds.ts'

const sounds = soundsOf(['复盘', '指挥官', '严重级别 SEV-1', '谁值班', '犟'])
const alike = soundsIn(sounds ? groupsIn(sounds) : '')

test.each([
  ['复', '副'],
  ['级', '及'],
  ['挥', '会'],
  ['官', '管'],
])('%s sounds like %s', (held, typed) => {
  expect(alike(typed).has(held)).toBe(true)
})

test('a character has the sounds that it has in the texts, and those that people type for it', () => {
  expect(alike('重').has('种')).toBe(true)
  expect(alike('谁').has('水')).toBe(true)
})

test('a character that isn’t common is known where the texts have it', () => {
  expect(alike('酱').has('犟')).toBe(true)
  expect([...alike('龘')]).toEqual([])
})

test('there are none without Han', () => {
  expect(soundsOf(['SEV-1'])).toBeUndefined()
})
