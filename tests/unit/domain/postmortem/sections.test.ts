import { describe, expect, test } from 'vitest'
import { FIELDS, type FieldId } from '../../../../src/domain/postmortem/fields.ts'
import {
  FORM_SECTIONS,
  isFormSection,
  missingBySection,
  partLabel,
  SECTION_ORDER,
  sectionOfKey,
} from '../../../../src/domain/postmortem/sections.ts'
import { declared, ended, entry, field, source } from '../../../fixtures/postmortem.ts'

const missing = (...entries: Parameters<typeof source>[0]) => {
  const { facts, fields, words } = source(entries)
  return missingBySection(facts, fields, words)
}

test('every field of the template lies in one section', () => {
  const fields = SECTION_ORDER.flatMap((section): FieldId[] => [...FORM_SECTIONS[section]])
  expect([...fields].sort()).toEqual(Object.keys(FIELDS).sort())
})

test('a place of the form leads to its section, and an unknown one to the first', () => {
  expect(sectionOfKey('impact.users')).toBe('impact')
  expect(sectionOfKey('external-actions')).toBe('messaging')
  expect(sectionOfKey('link.01K6AAAAAAAAAAAAAAAAAAAAAA')).toBe('timeline')
  expect(sectionOfKey('item.01K6AAAAAAAAAAAAAAAAAAAAAA.owner')).toBe('action-items')
  expect(sectionOfKey('action-items')).toBe('action-items')
  expect(sectionOfKey('constructor')).toBe('header')
  expect(isFormSection('toString')).toBe(false)
})

describe('what a section misses', () => {
  test('is everything while nothing is recorded, each under its section', () => {
    const all = missing()
    expect(all.overview).toEqual(['overview'])
    expect(all.timeline).toEqual(['timeline'])
    expect(all['action-items']).toEqual(['action-items'])
    expect(all.impact).toHaveLength(7)
    // A field that may stay empty is never missing.
    expect(all['how-did-we-do']).toEqual(['what-did-not-go-well'])
  })

  test('goes with what is recorded and typed', () => {
    const part = missing(
      declared,
      ended,
      entry(2, '19:20', { kind: 'note', text: '补监控', todo: true }),
      field(3, 'overview', '支付回调超时'),
      field(4, 'no-external-message', 'yes'),
    )
    expect(part.overview).toEqual([])
    expect(part.timeline).toEqual([])
    expect(part['action-items']).toEqual([])
    expect(part.messaging).toEqual(['internal-email'])
    expect(part.header).toEqual(['owner', 'meeting-at', 'recording'])
  })

  test('has a name, in words of the document', () => {
    const { words } = source([])
    for (const part of Object.values(missing()).flat()) expect(partLabel(part, words)).not.toBe('')
  })
})
