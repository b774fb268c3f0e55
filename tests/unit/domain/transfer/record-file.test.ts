import { describe, expect, test } from 'vitest'
import { decodeRecord, encodeRecord, ENTRY_LIMIT, RECORD_VERSION } from '../../../../src/domain/transfer/record-file.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { entry, id, INCIDENT, STEP } from '../../../fixtures/entries.ts'
import { problemOf, recordOf, recordText } from '../../../fixtures/record-text.ts'

const OTHER = '01K6CCCCCCCCCCCCCCCCCCCCCC'
const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })
const empty = recordOf()

describe('a record file', () => {
  test('names its version and holds an incident’s entries without repeating its id', () => {
    const text = encodeRecord([note])
    const { id, kind, at, recordedAt, text: said } = note as Extract<Entry, { kind: 'note' }>
    expect(text).toBe(
      `{"poise":1,"incidents":[{"id":"${INCIDENT}","entries":[\n${JSON.stringify({ id, kind, at, recordedAt, text: said })}\n]}]}\n`,
    )
  })

  test('has one line for each entry, sorted by incident and id, whatever their order', () => {
    const entries = [
      { ...note, incident: OTHER, id: id(3) },
      entry(2, '03:13', { kind: 'ended' }),
      { ...note, incident: OTHER, id: id(1) },
      note,
    ]
    const text = encodeRecord(entries)
    expect(encodeRecord(entries.toReversed())).toBe(text)
    expect(text.match(/"id":"[^"]*(?=",")/g)?.map((start) => start.slice(6))).toEqual([
      INCIDENT,
      id(1),
      id(2),
      OTHER,
      id(1),
      id(3),
    ])
  })

  test('is the same when an entry comes twice or with its properties in another order', () => {
    const turned = Object.fromEntries(Object.entries(note).reverse()) as Entry
    expect(encodeRecord([note, turned, note])).toBe(encodeRecord([note]))
    expect(encodeRecord([turned])).toBe(encodeRecord([note]))
  })

  test('keeps entries of different incidents apart that bear the same id', () => {
    const entries = [note, { ...note, incident: OTHER }]
    expect(decodeRecord(encodeRecord(entries))).toEqual({ entries })
  })

  test('can be empty', () => {
    expect(decodeRecord(encodeRecord([]))).toEqual({ entries: [] })
    expect(decodeRecord(empty)).toEqual({ entries: [] })
  })

  test('is written in the form that people have in their downloads', () => {
    // Never change this text: files of version 1 are read for ever.
    const text = `{"poise":1,"incidents":[{"id":"${INCIDENT}","entries":[
{"id":"${id(1)}","kind":"declared","at":"2026-09-28T03:08:00.000Z","recordedAt":"2026-09-28T03:08:00.000Z","by":"王芳","drill":true,"severity":"SEV-1","title":"支付回调超时"},
{"id":"${id(2)}","kind":"step","at":"2026-09-28T03:12:00.000Z","recordedAt":"2026-09-28T03:12:00.000Z","label":"只谈眼前的问题","reason":"没有聊天","state":"skipped","step":"${STEP}"}
]}]}
`
    const entries: Entry[] = [
      entry(1, '03:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: true }, { by: '王芳' }),
      entry(2, '03:12', {
        kind: 'step',
        step: STEP,
        state: 'skipped',
        label: '只谈眼前的问题',
        reason: '没有聊天',
      }),
    ]
    expect(encodeRecord(entries)).toBe(text)
    expect(decodeRecord(text)).toEqual({ entries })
  })
})

test('a file of every version up to ours is read', () => {
  for (let version = 1; version <= RECORD_VERSION; version++) {
    const result = decodeRecord(recordText([{ id: INCIDENT, entries: [note] }], version))
    expect(result, String(version)).toEqual({ entries: [note] })
  }
})

describe('a file is refused', () => {
  test.each(['', ' ', '{', 'null x', '\u0000', '\uFEFF', ']]]][[[[', '"', '"\\', encodeRecord([note]).slice(0, -4)])(
    'when it isn’t JSON: %j',
    (text) => {
      expect(problemOf(text)).toEqual({ kind: 'not-json' })
    },
  )

  test.each([
    'null',
    '1',
    '"poise"',
    '[]',
    '[1]',
    '{}',
    '{"poise":1}',
    '{"incidents":[]}',
    '{"poise":"1","incidents":[]}',
    '{"poise":0,"incidents":[]}',
    '{"poise":0.5,"incidents":[]}',
    '{"poise":true,"incidents":[]}',
    '{"poise":-1,"incidents":[]}',
    '{"poise":null,"incidents":[]}',
    '{"poise":1,"incidents":{}}',
    '{"poise":1,"incidents":"[]"}',
    '{"__proto__":{"poise":1,"incidents":[]}}',
    '{"constructor":{"poise":1}}',
  ])('when it isn’t a record file: %s', (text) => {
    expect(problemOf(text)).toEqual({ kind: 'not-a-record' })
  })

  test.each([2, 3, 1.5, 1e9])('when it is of the newer version %d, whatever else it holds', (version) => {
    const problem = { kind: 'newer', version, known: 1 }
    expect(problemOf(recordText([{ id: INCIDENT, entries: [{ kind: 'from the future' }] }], version))).toEqual(problem)
    expect(problemOf(JSON.stringify({ poise: version, tree: {} }))).toEqual(problem)
  })

  test.each([
    null,
    1,
    'x',
    [],
    {},
    { id: INCIDENT },
    { entries: [] },
    { id: 7, entries: [] },
    { id: 'x', entries: {} },
  ])('when an incident lacks its id or its entries: %j', (incident) => {
    expect(problemOf(recordText([{ id: INCIDENT, entries: [note] }, incident]))).toEqual({
      kind: 'unreadable-incident',
      number: 2,
    })
  })

  test('whole, when one entry can’t be read, with the entry’s number and the place that is wrong', () => {
    const second = { ...note, id: id(2) }
    const text = recordText([
      { id: INCIDENT, entries: [note, second] },
      { id: OTHER, entries: [{ ...note, at: 'yesterday' }] },
    ])
    expect(problemOf(text)).toEqual({ kind: 'unreadable-entry', number: 3, place: 'at' })
    expect(problemOf(recordOf(null))).toEqual({
      kind: 'unreadable-entry',
      number: 1,
      place: 'kind',
    })
    expect(problemOf(recordOf({ ...note, source: 'javascript:alert(1)' }))?.kind).toBe('unreadable-entry')
  })

  test('when the id of an incident is none', () => {
    for (const wrong of ['', 'x', INCIDENT.toLowerCase(), '__proto__']) {
      expect(problemOf(recordText([{ id: wrong, entries: [note] }]))).toEqual({
        kind: 'unreadable-entry',
        number: 1,
        place: 'incident',
      })
    }
  })

  test('when it holds more than 50,000 entries, before any of them is read', () => {
    const nulls = Array.from({ length: 25_000 }, () => null)
    const twice = (more: unknown[]) =>
      recordText([
        { id: INCIDENT, entries: nulls },
        { id: OTHER, entries: [...nulls, ...more] },
      ])
    expect(problemOf(twice([]))?.kind).toBe('unreadable-entry')
    expect(problemOf(twice([null]))).toEqual({ kind: 'too-many', count: ENTRY_LIMIT + 1, limitCount: ENTRY_LIMIT })
  })
})

describe('what a file says beside its entries', () => {
  test('is left out, and an entry belongs to the incident in which it stands', () => {
    const text = JSON.stringify({
      poise: 1,
      by: 'x',
      incidents: [{ id: INCIDENT, colour: 'red', entries: [{ ...note, incident: OTHER, colour: 'red' }] }],
    })
    expect(decodeRecord(text)).toEqual({ entries: [note] })
  })

  test('changes no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort()
    const evil = '"__proto__":{"polluted":1,"reason":"x","by":"x"},"constructor":{"prototype":{"polluted":1}}'
    const line = JSON.stringify(note)
    const text = `{${evil},"poise":1,"incidents":[{${evil},"id":"${INCIDENT}","entries":[{${evil},${line.slice(1)}]}]}`
    const result = decodeRecord(text)
    expect(result).toEqual({ entries: [note] })
    const [read] = (result as { entries: Entry[] }).entries
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(Object.keys(read ?? {}).sort()).toEqual(Object.keys(note).sort())
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  })
})
