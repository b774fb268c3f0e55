import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { TEXT_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import { isDataLink } from '../../../../src/domain/log/data-link.ts'
import { toInstant } from '../../../../src/domain/time.ts'
import { linksIn } from '../../../../src/domain/log/typed-text.ts'
import type { Kind } from '../../../../src/domain/log/entry.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { entry, id } from '../../../fixtures/entries.ts'
import { OPTIONAL, WHOLE, wholeEntry } from '../../../fixtures/whole-entries.ts'

const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })

/** What decoding a note says after a change; `undefined` takes the property away. */
function changed(change: Record<string, unknown>): string {
  return problemOf({ ...note, ...change })
}
function problemOf(value: unknown): string {
  const result = decodeEntry(value)
  return 'place' in result ? result.place : 'fine'
}

describe('an entry', () => {
  test('comes back as a fresh object that has the known properties only', () => {
    const given = { ...note, v: 1, colour: 'red', severity: 'SEV-1' }
    const result = decodeEntry(given)
    expect(result).toEqual({ entry: note })
    expect('entry' in result && result.entry).not.toBe(given)
  })

  test.each([null, undefined, 0, 1, '', 'text', true, [], [note], () => note])('isn’t %j', (value) => {
    expect(problemOf(value)).toBe('kind')
  })

  test.each([undefined, 'tick', 'Note', '', 1, null, '__proto__', 'constructor', 'toString', ['note']])(
    'of the kind %j isn’t known',
    (kind) => {
      expect(problemOf({ ...note, kind })).toBe('kind')
    },
  )

  test('doesn’t borrow its properties from a prototype', () => {
    expect(problemOf(Object.create(note))).toBe('kind')
    expect(problemOf(Object.assign(Object.create({ text: 'borrowed' }), { ...note, text: undefined }))).toBe('text')
  })

  test('names the property that is missing or malformed', () => {
    for (const name of ['id', 'incident', 'at', 'recordedAt', 'text']) {
      expect(changed({ [name]: undefined })).toBe(name)
      expect(changed({ [name]: null })).toBe(name)
      expect(changed({ [name]: 7 })).toBe(name)
      expect(decodeEntry({ ...note, [name]: undefined })).toMatchObject({ place: name })
    }
  })
})

describe('an id', () => {
  const last = '03QCPC7NZZZZZZZZZZZZZZZZZZ'

  test('has 26 characters of its alphabet', () => {
    for (const wrong of [
      note.id.slice(1),
      `${note.id}0`,
      note.id.toLowerCase(),
      note.id.replace('K', 'U'),
      ` ${note.id}`,
    ]) {
      expect(changed({ id: wrong }), wrong).toBe('id')
      expect(changed({ incident: wrong }), wrong).toBe('incident')
    }
  })

  test('is of a time before 2100, so that no forged one outranks every later tick', () => {
    expect(changed({ id: last })).toBe('fine')
    expect(changed({ id: '03QCPC7P000000000000000000' })).toBe('id')
    expect(changed({ id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' })).toBe('id')
  })
})

describe('an instant', () => {
  test.each([
    '2026-09-28T03:12:00Z',
    '2026-09-28T03:12:00.000+08:00',
    '2026-09-28 03:12:00.000Z',
    '2026-02-30T03:12:00.000Z',
    '2026-09-28T24:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '+010000-01-01T00:00:00.000Z',
    'Sat Jan 01 10000 0:00:00',
    '2026-09-28T03:12:00.000Z\n',
    '',
  ])('isn’t written %j', (instant) => {
    expect(changed({ at: instant })).toBe('at')
    expect(changed({ recordedAt: instant })).toBe('recordedAt')
  })

  test('is any moment of the years 0000 to 9999', () => {
    for (const instant of ['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2024-02-29T00:00:00.000Z']) {
      expect(changed({ at: instant })).toBe('fine')
    }
  })

  test('is made of epoch milliseconds, within those years only', () => {
    expect(toInstant(0)).toBe('1970-01-01T00:00:00.000Z')
    expect(toInstant(Date.parse('0000-01-01T00:00:00.000Z'))).toBe('0000-01-01T00:00:00.000Z')
    expect(() => toInstant(Date.parse('9999-12-31T23:59:59.999Z') + 1)).toThrow('lies outside the years 0000–9999')
    expect(() => toInstant(Date.parse('0000-01-01T00:00:00.000Z') - 1)).toThrow(RangeError)
    expect(() => toInstant(Number.NaN)).toThrow(RangeError)
  })
})

describe('a text', () => {
  test('may be empty and has at most as many units as the limit says', () => {
    expect(changed({ text: '' })).toBe('fine')
    expect(changed({ text: 'x'.repeat(TEXT_LIMIT) })).toBe('fine')
    expect(changed({ text: 'x'.repeat(TEXT_LIMIT + 1) })).toBe('text')
    expect(changed({ by: 'x'.repeat(TEXT_LIMIT + 1) })).toBe('by')
  })
})

const WRONG: [kind: Kind, name: string, values: unknown[]][] = [
  ['declared', 'severity', ['SEV-0', 'sev-1', '', 1]],
  ['declared', 'drill', ['', 0, 'false', null]],
  ['declared', 'title', [null, 1, {}]],
  ['severity', 'to', ['SEV-6', 'constructor']],
  ['role', 'role', ['everyone', 'toString', '']],
  ['role', 'person', [null, ['小李']]],
  [
    'step',
    'step',
    ['', ':', 'during:', ':a', 'during/x', 'during//x:a', 'during/x:a:b', 'during/x:a b', 'during/../x:a'],
  ],
  ['step', 'state', ['ticked', '', true]],
  ['step', 'reason', [null, 1]],
  ['note', 'todo', ['yes', 1, null]],
  ['note', 'source', ['javascript:alert(1)', 'data.example', '', null]],
  ['declared', 'scenario', ['', 'Two Words', '1st', 'x'.repeat(65), null]],
  ['runbook', 'runbook', ['', '/', '../x', 'a//b', 'a:b', 'a\nb', 7, undefined]],
  ['runbook', 'title', [null, undefined]],
  ['runbook', 'marks', ['abc', 'ABCD', '1.abc', 'a b c', 'x'.repeat(TEXT_LIMIT + 4), undefined]],
  ['command', 'command', [null, undefined, 'x'.repeat(TEXT_LIMIT + 1)]],
  ['command', 'runbook', ['', 'a/', null]],
  ['update', 'audience', ['everyone', '']],
  ['timer', 'timer', ['', 'Executives', '__proto__', 'a b', undefined]],
  ['timer', 'act', ['ticked', '', undefined]],
  ['timer', 'minutes', [0, -1, 10_081, Number.NaN, Number.POSITIVE_INFINITY, '5', null]],
  ['timer', 'label', [null, 7]],
  ['reporting', 'report', ['sent', '', undefined]],
  ['reporting', 'subject', ['', 'A', 'a/', 'a/b/c', '__proto__', 'x'.repeat(65), undefined]],
  ['reporting', 'label', [null, undefined]],
  ['reporting', 'person', [null, undefined]],
  ['reporting', 'zone', ['', '2026', 'Europe/Berlin ', null]],
  ['reporting', 'reason', [null, 1]],
  ['reporting', 'amount', [0, -1, 1.5, 10_000, '24', null]],
  ['reporting', 'counting', ['', 'eu-days', 'text', null]],
  ['reporting', 'rolls', ['yes', 1, null]],
  ['amended', 'important', ['yes', null]],
  ['field', 'field', ['', 'Overview', '1x', 'item.', 'a..b', 'a b', '__proto__', 'x.__proto__']],
  ['field', 'value', [null, undefined]],
  ['status', 'to', ['open', '']],
  ['amended', 'entry', ['', 'x']],
  ['amended', 'happenedAt', ['yesterday', null]],
  ['retracted', 'entry', [null, {}]],
]

describe('each kind', () => {
  test.each(KINDS)('%s is taken whole, and without what is optional', (kind) => {
    const common = { id: id(1), incident: note.incident, at: note.at, recordedAt: note.recordedAt }
    const whole = { ...common, kind, ...WHOLE[kind] }
    expect(decodeEntry(whole)).toEqual({ entry: whole })
    for (const name of Object.keys(WHOLE[kind])) {
      const { [name]: _, ...rest } = whole as Record<string, unknown>
      expect(problemOf(rest), `${kind} without ${name}`).toBe(name in OPTIONAL[kind] ? 'fine' : name)
    }
  })

  test.each(WRONG)('%s refuses a wrong %s', (kind, name, values) => {
    for (const value of values) {
      const entry = { ...note, kind, ...WHOLE[kind], [name]: value }
      expect(problemOf(entry), JSON.stringify(value)).toBe(name)
    }
  })
})

test('FAULTS 32: wherever an entry shows a data link, nothing but an address of the web passes', () => {
  const places = KINDS.flatMap((kind) => {
    const whole = wholeEntry(kind)
    return Object.entries(whole).flatMap(([name, value]) =>
      linksIn(whole).includes(String(value)) ? [{ whole, name }] : [],
    )
  })
  expect(places.map(({ whole, name }) => `${whole.kind}.${name}`)).toContain('note.source')
  for (const { whole, name } of places) {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'https://data.example/a b', 'Grafana'])
      expect(problemOf({ ...whole, [name]: link }), `${whole.kind}: ${link}`).toBe(name)
  }
})

describe('FAULTS 32: a data link', () => {
  test.each([
    'http://a',
    'https://data.example/a_(b)?c=[d]#e',
    'HTTPS://DATA.EXAMPLE',
    'https://[::1]:8080/',
    'https://数据.example',
  ])('%s is one', (link) => {
    expect(isDataLink(link)).toBe(true)
  })
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hosts',
    'ftp://data.example',
    '//data.example',
    'https:data.example',
    'https:///data.example',
    'https://',
    'https://?x',
    'https://#x',
    'http://[',
    ' https://data.example',
    'https://data.example ',
    'https://data.example/a b',
    'https://data.example/\u0000',
    'https://data.example/\u200b',
    'https://data.example/\u202e',
    `https://data.example/${'x'.repeat(2_000)}`,
    '',
    null,
    7,
    ['https://data.example'],
  ])('%j is none', (link) => {
    expect(isDataLink(link)).toBe(false)
  })
  test('has at most 2,000 units', () => {
    expect(isDataLink(`https://a/${'x'.repeat(1_990)}`)).toBe(true)
    expect(isDataLink(`https://a/${'x'.repeat(1_991)}`)).toBe(false)
  })
})
