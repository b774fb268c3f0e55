import { describe, expect, test } from 'vitest'
import { ageOf } from '../../../../src/domain/contact/age.ts'
import {
  CONTACT_FIELDS,
  contactProblem,
  dialing,
  numberLink,
  ownValues,
} from '../../../../src/domain/contact/contact-values.ts'
import { parseOrganization } from '../../../../src/schemas/organization-file.ts'
import { contact as en } from '../../../../src/i18n/en/contact.ts'
import { contact as zhCN } from '../../../../src/i18n/zh-CN/contact.ts'
import { readFileSync } from 'node:fs'

describe('a contact value', () => {
  test.each(CONTACT_FIELDS)('of %s must not be empty', (field) => {
    expect(contactProblem(field, '')).toBe('invalidEmpty')
    expect(contactProblem(field, ' \t　')).toBe('invalidEmpty')
  })

  test.each(['chatUrl', 'call', 'executivesUrl'] as const)('of %s is a web address', (field) => {
    for (const fine of ['https://chat.example.com/x', 'http://10.0.0.1:8080', 'HTTPS://A.EXAMPLE']) {
      expect(contactProblem(field, fine), fine).toBeUndefined()
    }
    for (const wrong of [
      'chat.example.com',
      'javascript:alert(1)',
      'https://',
      'https:///x',
      'https:// x',
      'ftp://x',
      'tel:1',
      'https://[',
    ]) {
      expect(contactProblem(field, wrong), wrong).toBe('invalidUrl')
    }
  })

  test('of the phone can be dialed (FAULTS 59)', () => {
    for (const fine of ['110', '+1 555 244 3473', '+44 (0)20 7946 0000', '（021）55551234转8001'])
      expect(contactProblem('phone', fine), fine).toBeUndefined()
    expect(contactProblem('phone', '+1 555 BIG FIRE')).toBe('invalidPhone')
    expect(contactProblem('phone', '+86 010 6554 0000')).toBe('invalidTrunkZero')
  })

  test('of the PIN is digits, as people write them (FAULTS 59)', () => {
    for (const fine of ['0', '0012', '123 456', '123456#', '１２'])
      expect(contactProblem('pin', fine), fine).toBeUndefined()
    for (const wrong of ['#123', '12a']) expect(contactProblem('pin', wrong), wrong).toBe('invalidPin')
  })

  test.each(['chat', 'page', 'executives'] as const)('of %s is any text', (field) => {
    expect(contactProblem(field, '#incident-chat')).toBeUndefined()
    expect(contactProblem(field, '<b>')).toBeUndefined()
  })

  test('that is wrong is explained in both languages', () => {
    for (const problem of ['invalidUrl', 'invalidPhone', 'invalidTrunkZero', 'invalidPin', 'invalidEmpty'] as const) {
      expect(zhCN.editor[problem]).not.toBe('')
      expect(en.editor[problem]).not.toBe('')
    }
  })
})

describe('the link that dials', () => {
  test('calls the number, waits twice, keys in the PIN and closes with #', () => {
    expect(dialing('+1 555 244 3473', '123456').link).toBe('tel:+15552443473,,123456%23')
    expect(dialing('+86 (10) 1234-5678', '0012').link).toBe('tel:+861012345678,,0012%23')
  })

  test('keys in the extension before the PIN (FAULTS 59)', () => {
    expect(dialing('021-55551234转8001', '123 456#').link).toBe('tel:02155551234,,8001,,123456%23')
  })

  test('has a sister without #, for telephones that don’t dial one from a link (FAULTS 59)', () => {
    expect(dialing('+44 (0)20 7946 0000', '42').linkWithoutHash).toBe('tel:+442079460000,,42')
  })

  test('dials a number without a PIN alone, with its extension, and nothing where there is no number', () => {
    expect(numberLink('+1 555 555 0142')).toBe('tel:+15555550142')
    expect(numberLink('021-55551234转8001')).toBe('tel:02155551234,,8001')
    expect(numberLink('the duty manager')).toBe('')
  })

  test('has no fragment: a bare # would cut the PIN off', () => {
    const link = new URL(dialing('110', '42').link)
    expect(link.hash).toBe('')
    expect(decodeURIComponent(link.pathname)).toBe('110,,42#')
  })

  test('can be made of what the organisation’s file holds', () => {
    const { contacts } = parseOrganization(readFileSync('src/content/organization.yaml', 'utf8'), 'organization.yaml')
    expect(contactProblem('phone', contacts.phone.number)).toBeUndefined()
    expect(contactProblem('pin', contacts.phone.pin)).toBeUndefined()
    expect(contactProblem('chatUrl', contacts.chat.url)).toBeUndefined()
    expect(contactProblem('call', contacts.call.url)).toBeUndefined()
  })
})

test('only usable values count as one’s own', () => {
  const overrides = { chat: ' ', call: 'javascript:alert(1)', pin: '7', unknown: 'x' }
  expect(ownValues(overrides)).toEqual({ pin: '7' })
})

describe('the contacts', () => {
  const age = (days: number) => ageOf('2026-06-01', Date.parse('2026-06-01') + days * 86_400_000)

  test('are old once nobody has checked them for more than 90 days', () => {
    expect(age(90.9)).toEqual({ agedDays: 90, isStale: false })
    expect(age(91)).toEqual({ agedDays: 91, isStale: true })
  })
  test('aren’t old on a page that isn’t awake', () => {
    expect(ageOf('2001-01-01', 0)).toEqual({ agedDays: 0, isStale: false })
  })
})
