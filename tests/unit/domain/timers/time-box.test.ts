import { expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { LABEL_LIMIT, MOST_MINUTES, timeBoxOf, USUAL_MINUTES } from '../../../../src/domain/timers/time-box.ts'
import { entry } from '../../../fixtures/entries.ts'

test('a time-box is called what was typed, without the spaces around it', () => {
  expect(timeBoxOf(' 问小李回滚 ', '10', '问一下进展')).toEqual({ label: '问小李回滚', minutes: 10 })
})

test('a time-box about which nothing was typed has a name all the same', () => {
  expect(timeBoxOf('  ', String(USUAL_MINUTES), '问一下进展')).toEqual({ label: '问一下进展', minutes: 5 })
})

test('the longest time-box that the form lets through is one that the log takes', () => {
  const box = timeBoxOf('长'.repeat(LABEL_LIMIT), String(MOST_MINUTES), '')
  const started = entry(1, '03:00', { kind: 'timer', timer: 'box-1', act: 'started', ...box })
  expect(decodeEntry(started)).toHaveProperty('entry')
})
