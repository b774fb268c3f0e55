import { expect, test } from 'vitest'
import { isTimeBox, timeBoxId } from '../../../../src/domain/timers/time-box-id.ts'

test('a time-box is told from the timers that every incident may have', () => {
  expect(isTimeBox(timeBoxId('a1'))).toBe(true)
  // It lies in people’s browsers like this.
  expect(timeBoxId('a1')).toBe('box-a1')
  for (const timer of ['executives', 'public', 'deputy', 'handover']) expect(isTimeBox(timer)).toBe(false)
})
