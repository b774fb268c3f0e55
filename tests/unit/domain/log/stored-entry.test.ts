import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  decodeStored,
  ENTRY_PREFIX,
  encodeStored,
  entryKey,
  STORED_VERSION,
} from '../../../../src/domain/log/stored-entry.ts'
import * as entryModule from '../../../../src/domain/log/entry.ts'
import { RECORD_VERSION } from '../../../../src/domain/transfer/record-file.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { entry, id, INCIDENT } from '../../../fixtures/entries.ts'
import { digestOf, RELEASES, STORED_FORMS } from '../../../fixtures/saved/versions.ts'
import { WHOLE } from '../../../fixtures/whole-entries.ts'

const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })
const key = entryKey(note)

test('an entry lies under a key of its own, which names its incident', () => {
  expect(key).toBe(`poise:e:${INCIDENT}:${id(1)}`)
  expect(key.startsWith(ENTRY_PREFIX)).toBe(true)
})

test('a stored entry is read back as it was', () => {
  expect(decodeStored(key, encodeStored(note))).toEqual({ kind: 'entry', entry: note })
})

test('a stored entry carries the version of its form, and nothing that its key or its time says already', () => {
  expect(encodeStored(note)).toBe(
    `{"v":${STORED_VERSION},"at":"2026-09-28T03:12:00.000Z","kind":"note","text":"延迟升高"}`,
  )
})

test('a stored entry that was written down later than it happened keeps both times', () => {
  const late = { ...note, recordedAt: '2026-09-28T03:40:00.000Z' }
  expect(encodeStored(late)).toContain('"recordedAt":"2026-09-28T03:40:00.000Z"')
  expect(decodeStored(key, encodeStored(late))).toEqual({ kind: 'entry', entry: late })
})

describe('a text of a newer version', () => {
  test.each([2, 3, 1.5, 1e9])('(%d) is left alone, whatever else it holds', (v) => {
    expect(decodeStored(key, JSON.stringify({ v, ...note }))).toEqual({ kind: 'newer' })
    expect(decodeStored(key, JSON.stringify({ v }))).toEqual({ kind: 'newer' })
  })
})

describe('a text is unreadable', () => {
  test.each(['', '{', 'null x', '\u0000', '{"v":1', `${encodeStored(note)}}`])('that isn’t JSON: %j', (text) => {
    expect(decodeStored(key, text)).toEqual({ kind: 'unreadable' })
  })
  test.each([
    'null',
    '1',
    '2',
    '"text"',
    'true',
    '[]',
    '[2]',
    '{}',
    '{"v":0}',
    '{"v":-1}',
    '{"v":"1"}',
    '{"v":"2"}',
    '{"v":null}',
    '{"__proto__":{"v":1}}',
  ])('that has no version: %s', (text) => {
    expect(decodeStored(key, text)).toEqual({ kind: 'unreadable' })
  })
  test('that is no entry', () => {
    expect(decodeStored(key, encodeStored({ ...note, at: 'yesterday' }))).toEqual({ kind: 'unreadable' })
  })
  test('that lies under another entry’s or another incident’s key', () => {
    const others = [
      { ...note, id: id(2) },
      { ...note, incident: id(2) },
    ]
    for (const other of others) {
      expect(decodeStored(entryKey(other), JSON.stringify({ v: 1, ...note }))).toEqual({ kind: 'unreadable' })
    }
  })
  test('that is nested a million deep', () => {
    const deep = `${'['.repeat(1e6)}${']'.repeat(1e6)}`
    expect(decodeStored(key, deep).kind).toBe('unreadable')
    expect(decodeStored(key, `{"v":1,"x":${deep}}`).kind).toBe('unreadable')
  })
})

describe.each(Object.entries(STORED_FORMS))('FAULTS 11: version %s', (version, { kinds }) => {
  // What people have in their browsers. Lines are added to this file, never changed or removed.
  const file = JSON.parse(readFileSync(`tests/fixtures/saved/v${version}.json`, 'utf8')) as {
    saved: { key: string; text: string; entry: { kind: string } }[]
  }
  test.each(file.saved.map((saved) => [saved.entry.kind, saved] as const))('of a “%s” is read forever', (_, saved) => {
    expect(decodeStored(saved.key, saved.text)).toEqual({ kind: 'entry', entry: saved.entry })
  })
  test.each(Object.entries(kinds))('is there for “%s” with each of its properties', (kind, known) => {
    const lines = file.saved.filter((saved) => saved.entry.kind === kind)
    expect(lines).not.toEqual([])
    const properties = new Set(lines.flatMap((saved) => Object.keys(saved.entry)))
    expect(known.split(' ').filter((property) => property && !properties.has(property))).toEqual([])
  })
})

describe('FAULTS 11: what a version knows', () => {
  const releasedHeadings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d\S*)/gm)].map(([, name]) => name)

  test('is said of this one: each kind, with each of its properties, and each value that one may have', () => {
    const known = Object.fromEntries(KINDS.map((kind) => [kind, Object.keys(WHOLE[kind]).sort().join(' ')]))
    const isOut = Object.values(RELEASES).some(({ version }) => version === STORED_VERSION)
    const advice = isOut
      ? `Version ${STORED_VERSION} is released: raise STORED_VERSION and RECORD_VERSION, and add the new one to STORED_FORMS.`
      : `Say in STORED_FORMS of tests/fixtures/saved/versions.ts what version ${STORED_VERSION} knows.`
    expect(STORED_FORMS[STORED_VERSION]?.kinds, advice).toEqual(known)
    const lists = Object.entries(entryModule).flatMap(([name, value]): [string, string][] =>
      Array.isArray(value) ? [[name, value.join(' ')]] : [],
    )
    expect(STORED_FORMS[STORED_VERSION]?.values, advice).toEqual(Object.fromEntries(lists))
    expect(STORED_FORMS[STORED_VERSION]?.record, advice).toBe(RECORD_VERSION)
  })
  test('is never changed once it is released, and each release says what it stores', () => {
    const line = `{ version: ${STORED_VERSION}, digest: '${digestOf(STORED_FORMS[STORED_VERSION])}' }`
    expect(Object.keys(RELEASES), `Each release of CHANGELOG.md has its line in RELEASES: ${line}.`).toEqual(
      releasedHeadings,
    )
    const changed = Object.entries(RELEASES).filter(
      ([, { version, digest }]) => digest !== digestOf(STORED_FORMS[version]),
    )
    expect(changed, 'Raise STORED_VERSION instead.').toEqual([])
  })
  test('is carried by a version of files and links of its own', () => {
    const records = Object.values(STORED_FORMS).map(({ record }) => record)
    expect(new Set(records).size).toBe(records.length)
  })
})
