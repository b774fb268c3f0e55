import { describe, expect, test } from 'vitest'
import { isOwn, overlay } from '../../../src/schemas/overlay.ts'

const DEFAULTS = {
  name: { 'zh-CN': '示例公司', en: 'Example Company' },
  calendar: { 'zh-CN': 'mainland-china', en: 'monday-friday' },
  holidays: [{ date: '2026-01-01', name: 'x' }],
  phone: { number: '1', pin: '2' },
}

describe('values laid over others', () => {
  test('change only what they hold, group by group', () => {
    expect(overlay(DEFAULTS, { phone: { pin: '9' } })).toEqual({ ...DEFAULTS, phone: { number: '1', pin: '9' } })
    expect(overlay(DEFAULTS, null)).toEqual(DEFAULTS)
    expect(overlay(DEFAULTS, {})).toEqual(DEFAULTS)
  })
  test('replace a list and a text for each language whole', () => {
    expect(overlay(DEFAULTS, { holidays: [], name: { en: 'Acme' } })).toEqual({
      ...DEFAULTS,
      holidays: [],
      name: { en: 'Acme' },
    })
    expect(overlay(DEFAULTS, { name: 'Acme' })).toEqual({ ...DEFAULTS, name: 'Acme' })
    expect(overlay({ name: 'Example' }, { name: { en: 'Acme' } })).toEqual({ name: { en: 'Acme' } })
  })
  test('choose the calendar of one language without the other’s', () => {
    expect(overlay(DEFAULTS, { calendar: { en: 'mainland-china' } })).toEqual({
      ...DEFAULTS,
      calendar: { 'zh-CN': 'mainland-china', en: 'mainland-china' },
    })
  })
  test('leave a group as it is whose values are commented out, and take away a value that is empty', () => {
    expect(overlay(DEFAULTS, { phone: null })).toEqual(DEFAULTS)
    expect(overlay(DEFAULTS, { phone: { pin: null } })).toEqual({ ...DEFAULTS, phone: { number: '1', pin: null } })
  })
  test('add what there wasn’t, unknown keys too', () => {
    expect(overlay(DEFAULTS, { fax: { number: '3' } })).toEqual({ ...DEFAULTS, fax: { number: '3' } })
  })
})

describe('a place', () => {
  const own = { phone: { pin: '9' }, name: { en: 'Acme' }, holidays: [{ date: 'x' }], calendar: null, fax: { a: 1 } }
  test.each([['phone', 'pin'], ['phone'], ['name'], ['name', 'zh-CN'], ['holidays', '0', 'name'], ['fax', 'a'], []])(
    'is decided by the company: %s',
    (...place) => {
      expect(isOwn(DEFAULTS, own, place)).toBe(true)
    },
  )
  test.each([['phone', 'number'], ['calendar'], ['calendar', 'en'], ['slogan']])('is as shipped: %s', (...place) => {
    expect(isOwn(DEFAULTS, own, place)).toBe(false)
  })
})
