import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { examples, examplesIn, GOOD_FOR_ANYBODY, isExample } from '../../../src/schemas/examples.ts'
import { ORGANIZATION_FILE, organizationPlaces, OWN_ORGANIZATION_FILE } from '../../../src/schemas/organization-file.ts'
import { lineOf, SHIPPED } from '../../fixtures/organization.ts'

const shipped = { file: ORGANIZATION_FILE, text: SHIPPED }
const places = (text?: string) =>
  examplesIn(shipped, text === undefined ? undefined : { file: OWN_ORGANIZATION_FILE, text }).map(({ place }) => place)

describe('a value is an example', () => {
  test('until a company has written its own, and even the same one is its own then', () => {
    const written = places("timeZone: Asia/Shanghai\ncontacts:\n  phone: { pin: '123456' }\n")
    expect(places()).toEqual(expect.arrayContaining(['timeZone', 'contacts.phone.pin', 'contacts.phone.number']))
    expect(places().filter((place) => !written.includes(place))).toEqual(['timeZone', 'contacts.phone.pin'])
  })
  test('with its line and as it is written', () => {
    const [pin] = examplesIn(shipped).filter(({ place }) => place === 'contacts.phone.pin')
    expect(pin).toEqual({ place: 'contacts.phone.pin', line: lineOf("pin: '123456'"), value: '123456' })
  })
  test('unless anybody may have it', () => {
    expect(places().filter((place) => /^(?:locales|hide|tools|calendar|workingHours)/.test(place))).toEqual([])
    expect(isExample('channels.everyone')).toBe(false)
    expect(isExample('channels.commanders')).toBe(true)
  })
  test('no longer, when a group that holds it is only named', () => {
    expect(places('contacts:\n')).toEqual(places())
  })
})
test('what bears a name of nobody is an example, wherever it stands', () => {
  const ours = organizationPlaces(parse(SHIPPED)).filter((place) => {
    const value = place.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], parse(SHIPPED))
    return /example\.(?:com|org|net)|\.example\b/.test(JSON.stringify(value))
  })
  expect(ours).toContain('messages.statusPage')
  expect(ours.filter((place) => !isExample(place))).toEqual([])
})
test('every value is either an example or named as good for anybody, and those exist', () => {
  const groups = new Set(Object.keys(parse(SHIPPED)))
  for (const place of GOOD_FOR_ANYBODY) expect(groups, place).toContain(place.split('.')[0])
  expect(examples().length).toBe(places().length)
})
