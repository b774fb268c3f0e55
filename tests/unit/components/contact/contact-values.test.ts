import { describe, expect, test } from 'vitest'
import { ageOf, CONTACT_FIELDS, contactProblem, dialLink } from '../../../../src/components/contact/contact-values.ts'
import { parseOrganization } from '../../../../src/schemas/organization-file.ts'
import { contact as en } from '../../../../src/i18n/en/contact.ts'
import { contact as zhCN } from '../../../../src/i18n/zh-CN/contact.ts'
import { readFileSync } from 'node:fs'

describe('a contact value', () => {
  test.each(CONTACT_FIELDS)('of %s must not be empty', (field) => {
    expect(contactProblem(field, '')).toBe('invalidEmpty')
    expect(contactProblem(field, ' \t　')).toBe('invalidEmpty')
  })

  test.each(['chatUrl', 'call'] as const)('of %s is a web address', (field) => {
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

  test('of the phone can be dialled: digits, with +, spaces, hyphens and brackets between', () => {
    for (const fine of ['110', '+1 555 244 3473', '+86 (10) 1234-5678'])
      expect(contactProblem('phone', fine), fine).toBeUndefined()
    for (const wrong of ['11', '+1 555 BIG FIRE', '++1 555', '(010) 123', '110;ext=1', '1,2,3', '+']) {
      expect(contactProblem('phone', wrong), wrong).toBe('invalidPhone')
    }
  })

  test('of the PIN is digits, leading zeros too', () => {
    for (const fine of ['0', '0012', '123456']) expect(contactProblem('pin', fine)).toBeUndefined()
    for (const wrong of ['12 34', '#123', '12a', '１２']) expect(contactProblem('pin', wrong), wrong).toBe('invalidPin')
  })

  test.each(['chat', 'page', 'executives'] as const)('of %s is any text', (field) => {
    expect(contactProblem(field, '#incident-chat')).toBeUndefined()
    expect(contactProblem(field, '<b>')).toBeUndefined()
  })

  test('that is wrong is explained in both languages', () => {
    for (const problem of ['invalidUrl', 'invalidPhone', 'invalidPin', 'invalidEmpty'] as const) {
      expect(zhCN.editor[problem]).not.toBe('')
      expect(en.editor[problem]).not.toBe('')
    }
  })
})

describe('the link that dials', () => {
  test('calls the number, waits twice, keys in the PIN and closes with #', () => {
    expect(dialLink('+1 555 244 3473', '123456')).toBe('tel:+15552443473,,123456%23')
    expect(dialLink('+86 (10) 1234-5678', '0012')).toBe('tel:+861012345678,,0012%23')
  })

  test('has no fragment: a bare # would cut the PIN off', () => {
    const link = new URL(dialLink('110', '42'))
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
