import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { reportingCalendar, type ReportingEvent } from '../../../../src/domain/export/reporting-calendar.ts'
import { calendarAfter, readWithIcalJs, readWithNodeIcal } from '../../../fixtures/calendar.ts'

const EVENT: ReportingEvent = {
  key: '01K6AAAAAAAAAAAAAAAAAAAAAA-eu-gdpr-33-authority',
  name: 'Latest time by this reading: GDPR, notify the authority',
  note: 'Source: Regulation (EU) 2016/679, article 33; “Not legal advice”, a line with, commas; and signs\\',
  at: '2026-11-30T11:00:00.000Z',
  madeAt: '2026-11-30T08:00:00.000Z',
  sequence: 7,
  organizer: { name: 'Poise', email: 'noreply@example.com' },
  isOver: false,
  isQuiet: false,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
}

const LATER = { sequence: 8, madeAt: '2026-11-30T09:00:00.000Z' }

function propertyOf(text: string, property: string): unknown {
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return event?.getFirstPropertyValue(property)
}
const statusOf = (text: string) => propertyOf(text, 'status')
const sequenceOf = (text: string) => Number(propertyOf(text, 'sequence'))

describe('the calendar file of a report', () => {
  test('ends at the latest time, and leaves out alarms that have passed', () => {
    const text = reportingCalendar(EVENT)
    expect(text).toContain('DTEND:20261130T110000Z')
    expect(text).toContain('TRIGGER:-PT1H45M')
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2)
    expect(() => reportingCalendar({ ...EVENT, at: 'soon' })).toThrow()
  })

  test('is read by programs of other people as it was meant', () => {
    const text = reportingCalendar(EVENT)
    const read = { uid: `poise-${EVENT.key}`, summary: EVENT.name, description: EVENT.note }
    expect(readWithIcalJs(text)).toMatchObject([
      { ...read, sequence: 7, stampAt: EVENT.madeAt, modifiedAt: EVENT.madeAt, end: EVENT.at },
    ])
    expect(readWithNodeIcal(text)).toMatchObject([{ ...read, end: EVENT.at }])
  })

  // RFC 5545: 3.1 (lines), 3.6 and 3.6.1 (what has to stand there, and what only once).
  test.each([
    ['due', {}],
    ['over', { isOver: true }],
    ['quiet', { isQuiet: true }],
  ])('follows RFC 5545 where it is %s', (_name, change) => {
    const text = reportingCalendar({ ...EVENT, name: '合同（晨星银行）：知悉起 24 小时'.repeat(5), ...change })
    const physical = text.split('\r\n')
    expect(physical.pop()).toBe('')
    expect(physical.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([])
    const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR')
    expect(lines.at(-1)).toBe('END:VCALENDAR')
    const count = (name: string) =>
      lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)).length
    for (const once of ['VERSION', 'PRODID', 'METHOD', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'STATUS'])
      expect([once, count(once)]).toEqual([once, 1])
    for (const [, value = ''] of text.matchAll(/^DT(?:STAMP|START|END):(.*)\r$/gm))
      expect(value).toMatch(/^\d{8}T\d{6}Z$/)
    expect(count('BEGIN')).toBe(count('END'))
  })

  test('takes the place of the file before it, whichever comes last into the calendar', () => {
    const moved = { ...EVENT, ...LATER, at: '2026-12-01T11:00:00.000Z' }
    const files = [reportingCalendar(EVENT), reportingCalendar(moved)]
    for (const order of [files, [...files].reverse()])
      expect(calendarAfter(...order)).toMatchObject([{ end: moved.at, sequence: 8 }])
  })

  test('takes the event off the calendar once nothing is due', () => {
    const over = reportingCalendar({ ...EVENT, ...LATER, isOver: true })
    expect(over).toContain('METHOD:CANCEL')
    expect(statusOf(over)).toBe('CANCELLED')
    expect(over).not.toContain('VALARM')
    expect(sequenceOf(over)).toBeGreaterThan(sequenceOf(reportingCalendar(EVENT)))
    expect(statusOf(reportingCalendar(EVENT))).toBe('CONFIRMED')
  })

  test('says of a quiet incident no more than what is due, and hides nothing in it', () => {
    const quiet = reportingCalendar({ ...EVENT, isQuiet: true, name: 'due\r\nATTENDEE:mailto:x@y.z' })
    expect(quiet).toContain('CLASS:CONFIDENTIAL')
    expect(quiet).not.toMatch(/DESCRIPTION:Source|\r\nURL|\r\nATTENDEE/)
  })
})
