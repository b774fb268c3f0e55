import 'temporal-polyfill/global'
import { expect, test } from 'vitest'
import { localTime, passOf, wallClock } from '../../../src/domain/local-time.ts'

test.each([
  ['2026-09-29T18:00', 'Asia/Shanghai', 'once', '2026-09-29T10:00:00Z'],
  ['2026-03-08T02:30', 'America/New_York', 'skipped', '2026-03-08T07:30:00Z'],
  ['2026-11-01T01:30', 'America/New_York', 'repeated', '2026-11-01T05:30:00Z'],
  ['2026-10-25T02:30', 'Europe/Berlin', 'repeated', '2026-10-25T00:30:00Z'],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', 'skipped', '2026-10-03T15:45:00Z'],
  ['2026-04-05T01:45', 'Australia/Lord_Howe', 'repeated', '2026-04-04T14:45:00Z'],
  ['2011-12-30T12:00', 'Pacific/Apia', 'skipped', '2011-12-30T22:00:00Z'],
])('%s in %s exists %s', (text, timeZone, clock, instant) => {
  const time = localTime(text, timeZone)
  expect(time.clock).toBe(clock)
  expect(time.at.toInstant().toString()).toBe(instant)
})

test('a day that a zone left out ends up on the next one', () => {
  expect(localTime('2011-12-30T12:00', 'Pacific/Apia').at.toPlainDate().toString()).toBe('2011-12-31')
})

test.each([
  ['', 'Asia/Shanghai'],
  ['tomorrow', 'Asia/Shanghai'],
  ['2026-02-30T12:00', 'Asia/Shanghai'],
  ['2026-09-29T18:00', 'Asia/Nowhere'],
])('“%s” in %s is refused', (text, timeZone) => {
  expect(() => localTime(text, timeZone)).toThrow(RangeError)
})

test('an instant is shown to the minute as the clocks of the zone show it', () => {
  expect(wallClock('2026-09-29T16:00:59.999Z', 'Asia/Shanghai')).toBe('2026-09-30T00:00')
})

test.each([
  ['2026-11-01T05:30:59.000Z', 'earlier'],
  ['2026-11-01T06:30:00.000Z', 'later'],
  ['2026-11-01T06:59:59.999Z', 'later'],
  ['2026-11-01T07:00:00.000Z', 'earlier'],
] as const)('FAULTS 95: %s is the %s of the moments that New York shows alike, and is read as that', (at, pass) => {
  expect(passOf(at, 'America/New_York')).toBe(pass)
  const read = localTime(wallClock(at, 'America/New_York'), 'America/New_York', pass).at
  expect(Math.floor(Date.parse(at) / 60_000)).toBe(read.epochMilliseconds / 60_000)
})
