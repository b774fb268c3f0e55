import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CALENDAR_FIELD } from '../../../src/domain/meeting/calendar-field.ts'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let fields: typeof import('../../../src/stores/fields.ts')

beforeEach(async () => {
  page = await openRecording()
  fields = await import('../../../src/stores/fields.ts')
})
afterEach(() => vi.unstubAllGlobals())

const written = (field: string, value: string) => ({ kind: 'field', field, value, by: ME })

test('a value is written once, and emptying it is a value too', () => {
  fields.setField('owner', '')
  fields.setField('owner', '李雷')
  fields.setField('owner', '李雷')
  fields.setField('owner', '')
  expect(page.recorded()).toEqual([written('owner', '李雷'), written('owner', '')])
})

test('a value that no entry holds is refused', () => {
  expect(() => fields.setField('owner', 'x'.repeat(TEXT_LIMIT + 1))).toThrow(
    expect.objectContaining({ refusal: 'tooLong' }),
  )
  expect(page.recorded()).toEqual([])
})

test('the work calendar of an incident is a field of it, whatever page it is chosen on', () => {
  for (let times = 0; times < 2; times++) fields.chooseCalendar('mainland-china')
  expect(page.recorded()).toEqual([written(CALENDAR_FIELD, 'mainland-china')])
})
