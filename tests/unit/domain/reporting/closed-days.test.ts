import { expect, test } from 'vitest'
import { namedDays } from '../../../../src/domain/reporting/closed-days.ts'

test('days are read however they are separated, and what is no date is named', () => {
  expect(namedDays('2026-12-24, 2026-12-28、2027-01-06；2028-02-29')).toEqual({
    days: ['2026-12-24', '2026-12-28', '2027-01-06', '2028-02-29'],
    wrong: [],
  })
  expect(namedDays('24.12.2026 2027-02-29 2026-13-01 2026-12-2 Christmas')).toEqual({
    days: [],
    wrong: ['24.12.2026', '2027-02-29', '2026-13-01', '2026-12-2', 'Christmas'],
  })
  expect(namedDays(' ')).toEqual({ days: [], wrong: [] })
})
