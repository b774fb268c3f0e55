import { createDeflateRaw, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { brief } from '../../../../src/domain/transfer/brief.ts'
import { difference } from '../../../../src/domain/transfer/difference.ts'
import { toBase64url } from '../../../../src/domain/transfer/base64url.ts'
import { FILE_LIMIT_BYTES, sizeProblem, textBytes } from '../../../../src/domain/transfer/guard.ts'
import { decodeLink, encodeLink, LINK_LIMIT_BYTES, LINK_START } from '../../../../src/domain/transfer/link.ts'
import { recordFiles } from '../../../../src/domain/transfer/record-files.ts'
import type { TransferProblem } from '../../../../src/domain/transfer/problem.ts'
import { describeChange } from '../../../../src/domain/transfer/describe-change.ts'
import { describeProblem } from '../../../../src/domain/transfer/describe-problem.ts'
import { decodeRecord, encodeRecord, ENTRY_LIMIT } from '../../../../src/domain/transfer/record-file.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, Happening } from '../../../../src/domain/log/entry.ts'
import { transfer as en } from '../../../../src/i18n/en/transfer.ts'
import { messages } from '../../../../src/i18n/index.ts'
import type { Locale } from '../../../../src/i18n/languages.ts'
import { transfer as zhCN } from '../../../../src/i18n/zh-CN/transfer.ts'
import { at, entry, id, INCIDENT, STEP } from '../../../fixtures/entries.ts'

const OTHER = '01K6CCCCCCCCCCCCCCCCCCCCCC'
const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })
const file = (incidents: unknown, poise: unknown = 1) => JSON.stringify({ poise, incidents })
const fileOf = (...entries: unknown[]) => file([{ id: INCIDENT, entries }])
const words = (locale: Locale) => (locale === 'en' ? en : zhCN)
const empty = fileOf()

function problemOf(text: string): TransferProblem | undefined {
  const result = decodeRecord(text)
  return 'problem' in result ? result.problem : undefined
}

describe('a handover file', () => {
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
    expect(text.match(/"id":"[^"]*(?=",")/g)?.map((found) => found.slice(6))).toEqual([
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

describe('a file is refused', () => {
  test('when it is larger than 5 MB of UTF-8, and at exactly 5 MB it isn’t', () => {
    const pad = (bytes: number) => empty + ' '.repeat(bytes - empty.length)
    expect(decodeRecord(pad(FILE_LIMIT_BYTES))).toEqual({ entries: [] })
    const problem = { kind: 'too-large', bytes: 5_000_001, limitBytes: 5_000_000 }
    expect(problemOf(pad(5_000_001))).toEqual(problem)
    expect(sizeProblem(5_000_001)).toEqual(problem)
    expect(sizeProblem(5_000_000)).toBeUndefined()
  })

  test('by bytes, not by characters', () => {
    const text = fileOf({ ...note, ignored: '长'.repeat(1_700_000) })
    expect(text.length).toBeLessThan(FILE_LIMIT_BYTES)
    expect(problemOf(text)).toEqual({ kind: 'too-large', bytes: textBytes(text), limitBytes: 5_000_000 })
  })

  test('at 50 MB without being parsed', () => {
    const parse = JSON.parse
    let parsed = 0
    JSON.parse = (...args) => {
      parsed += 1
      return parse(...args)
    }
    try {
      expect(problemOf(`{"poise":1,"incidents":[${' '.repeat(5e7)}]}`)?.kind).toBe('too-large')
      expect(problemOf(`${'['.repeat(1e6)}${']'.repeat(1e6)}`)?.kind).toBe('too-deep')
      expect(parsed).toBe(0)
      problemOf(empty)
      expect(parsed).toBe(1)
    } finally {
      JSON.parse = parse
    }
  })

  test('when it is nested more than 32 deep, brackets in strings aside', () => {
    const nested = (depth: number) => fileOf({ ...note, deep: parsed('['.repeat(depth - 5) + ']'.repeat(depth - 5)) })
    expect(problemOf(nested(32))).toBeUndefined()
    expect(problemOf(nested(33))).toEqual({ kind: 'too-deep', limitDepth: 32 })
    const quoted = { ...note, text: `${'[{"'.repeat(200)}\\${'"'.repeat(3)}` }
    expect(decodeRecord(encodeRecord([quoted]))).toEqual({ entries: [quoted] })
  })

  test.each(['[', '{"a":', '[{"":'])('when %s is repeated a million times, inside a file or alone', (bracket) => {
    expect(problemOf(bracket.repeat(700_000))?.kind).toBe('too-deep')
    expect(problemOf(`{"poise":1,"incidents":${bracket.repeat(700_000)}`)?.kind).toBe('too-deep')
    expect(problemOf(`"\\\\"${bracket.repeat(700_000)}`)?.kind).toBe('too-deep')
  })

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
    '{"poise":-1,"incidents":[]}',
    '{"poise":null,"incidents":[]}',
    '{"poise":1,"incidents":{}}',
    '{"poise":1,"incidents":"[]"}',
    '{"__proto__":{"poise":1,"incidents":[]}}',
    '{"constructor":{"poise":1}}',
  ])('when it isn’t a handover file: %s', (text) => {
    expect(problemOf(text)).toEqual({ kind: 'not-handover' })
  })

  test.each([2, 3, 1.5, 1e9])('when it is of the newer version %d, whatever else it holds', (version) => {
    const problem = { kind: 'newer', version, known: 1 }
    expect(problemOf(file([{ id: INCIDENT, entries: [{ kind: 'from the future' }] }], version))).toEqual(problem)
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
    expect(problemOf(file([{ id: INCIDENT, entries: [note] }, incident]))).toEqual({
      kind: 'unreadable-incident',
      number: 2,
    })
  })

  test('whole, when one entry can’t be read, with the entry’s number and the place that is wrong', () => {
    const second = { ...note, id: id(2) }
    const text = file([
      { id: INCIDENT, entries: [note, second] },
      { id: OTHER, entries: [{ ...note, at: 'yesterday' }] },
    ])
    expect(problemOf(text)).toEqual({ kind: 'unreadable-entry', number: 3, place: 'at' })
    expect(problemOf(fileOf(null))).toEqual({
      kind: 'unreadable-entry',
      number: 1,
      place: 'kind',
    })
    expect(problemOf(fileOf({ ...note, source: 'javascript:alert(1)' }))?.kind).toBe('unreadable-entry')
  })

  test('when the id of an incident is none', () => {
    for (const wrong of ['', 'x', INCIDENT.toLowerCase(), '__proto__']) {
      expect(problemOf(file([{ id: wrong, entries: [note] }]))).toEqual({
        kind: 'unreadable-entry',
        number: 1,
        place: 'incident',
      })
    }
  })

  test('when it holds more than 50,000 entries, before any of them is read', () => {
    const nulls = Array.from({ length: 25_000 }, () => null)
    const twice = (more: unknown[]) =>
      file([
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

describe('too much for one file', () => {
  test('is split into files that are each taken and together hold everything', () => {
    const long = Array.from({ length: 300 }, (_, number) =>
      entry(number, '03:12', { kind: 'note', text: `${number} ${'长'.repeat(19_000)}` }),
    )
    const files = recordFiles(long)
    expect(files.length).toBeGreaterThan(3)
    const read = files.map((text) => decodeRecord(text) as { entries: Entry[] })
    expect(read.flatMap(({ entries }) => entries)).toEqual(long)
    expect(files.length).toBeLessThanOrEqual(Math.ceil(Buffer.byteLength(encodeRecord(long)) / FILE_LIMIT_BYTES) + 1)
  })

  test('is never too many entries, even of the shortest', () => {
    const many = Array.from({ length: ENTRY_LIMIT + 1 }, (_, number) => entry(number, '03:12', { kind: 'ended' }))
    const counts = recordFiles(many).map((text) => (decodeRecord(text) as { entries: Entry[] }).entries.length)
    expect(counts.reduce((sum, count) => sum + count)).toBe(many.length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(ENTRY_LIMIT)
  })

  test('is rare: what fits goes into one file', () => {
    expect(recordFiles([note])).toEqual([encodeRecord([note])])
    expect(recordFiles([])).toEqual([encodeRecord([])])
  })
})

describe('a link', () => {
  const text = encodeRecord([note])
  const linkOf = async (value: string) => {
    const link = await encodeLink(value)
    if ('problem' in link) throw new Error(link.problem.kind)
    return link.fragment
  }
  const packed = (bytes: Uint8Array | string) => LINK_START + toBase64url(deflateRawSync(bytes))

  test('holds the file in letters that no chat changes, and is read back', async () => {
    const fragment = await linkOf(text)
    expect(fragment).toMatch(/^#handover=[\w-]+$/)
    expect(await decodeLink(fragment)).toEqual({ entries: [note] })
  })

  test('of another deflate is read as well', async () => {
    expect(await decodeLink(packed(text))).toEqual({ entries: [note] })
  })

  test.each([
    '',
    '#',
    '#handover',
    '#handover=',
    'handover=AAAA',
    '#everyone/stay-on-topic',
    '#handover=A',
    '#handover=AAAAA',
    '#handover=====',
    '#handover=%7B%7D',
    '#handover=ab+/',
    '#handover=中文',
    '#handover=\ud800',
    '#handover=q1YqyM8sTlWyMtRRyszLS8 w',
    '#handover=BAAA',
  ])('that is cut off, mistyped or made up is damaged: %j', async (fragment) => {
    expect(await decodeLink(fragment)).toEqual({ problem: { kind: 'damaged-link' } })
  })

  test('that is cut off anywhere is damaged', async () => {
    const fragment = await linkOf(text)
    for (let length = LINK_START.length; length < fragment.length - 1; length += 7)
      expect(await decodeLink(fragment.slice(0, length)), `${length}`).toEqual({ problem: { kind: 'damaged-link' } })
  })

  test('whose text isn’t UTF-8 is damaged', async () => {
    expect(await decodeLink(packed(Uint8Array.of(0x22, 0xff, 0x22)))).toEqual({ problem: { kind: 'damaged-link' } })
  })

  test('is checked like a file', async () => {
    expect(await decodeLink(packed('{"poise":2}'))).toEqual({ problem: { kind: 'newer', version: 2, known: 1 } })
    expect(await decodeLink(packed('['.repeat(900_000)))).toEqual({ problem: { kind: 'too-deep', limitDepth: 32 } })
    expect(await decodeLink(packed(fileOf({})))).toMatchObject({ problem: { kind: 'unreadable-entry', number: 1 } })
  })

  test('unfolds to 1 MB at most, and to exactly that', async () => {
    const padded = (bytes: number) => text + ' '.repeat(bytes - textBytes(text))
    expect(await decodeLink(packed(padded(LINK_LIMIT_BYTES)))).toEqual({ entries: [note] })
    expect(await decodeLink(packed(padded(LINK_LIMIT_BYTES + 1)))).toEqual({
      problem: { kind: 'link-too-large', limitBytes: 1_000_000 },
    })
    expect(await decodeLink(await linkOf(padded(LINK_LIMIT_BYTES)))).toEqual({ entries: [note] })
    expect(await encodeLink(padded(LINK_LIMIT_BYTES + 1))).toEqual({
      problem: { kind: 'too-large-for-link', bytes: 1_000_001, limitBytes: 1_000_000 },
    })
  })

  test('that can’t be compressed at all still fits up to 1 MB', async () => {
    const noise = new Uint8Array(LINK_LIMIT_BYTES)
    for (let i = 0; i < noise.length; i += 65_536) crypto.getRandomValues(noise.subarray(i, i + 65_536))
    expect(await decodeLink(packed(noise))).toEqual({ problem: { kind: 'damaged-link' } })
    expect(await decodeLink(packed(Buffer.concat([noise, noise.subarray(0, 40_000)])))).toEqual({
      problem: { kind: 'link-too-large', limitBytes: 1_000_000 },
    })
  })

  test('that unfolds to a gigabyte of zeros is left after 1 MB', async () => {
    const fragment = LINK_START + toBase64url(await zeros(1_000))
    let unfolded = 0
    const inflate = () => {
      const { readable, writable } = new DecompressionStream('deflate-raw')
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          unfolded += chunk.length
          controller.enqueue(chunk)
        },
      })
      return { writable, readable: (readable as ReadableStream<Uint8Array>).pipeThrough(count) }
    }
    const tooLarge = { problem: { kind: 'link-too-large', limitBytes: 1_000_000 } }
    expect(await decodeLink(fragment, { inflate })).toEqual(tooLarge)
    expect(unfolded).toBeGreaterThan(LINK_LIMIT_BYTES)
    // A slice of 256 bytes may unfold to 264 kB before anybody can look; some may be on their way.
    expect(unfolded).toBeLessThan(LINK_LIMIT_BYTES + 4 * 264_192)
    expect(await decodeLink(fragment)).toEqual(tooLarge)
  })

  test('is sent in small slices to a stream that unfolds each of them whole, as browsers do', async () => {
    let unfolded = 0
    const inflate = () =>
      new TransformStream<BufferSource, Uint8Array>({
        transform(slice, controller) {
          // The most that deflate makes of a byte.
          unfolded += slice.byteLength * 1_032
          controller.enqueue(new Uint8Array(slice.byteLength * 1_032))
        },
      })
    const fragment = LINK_START + toBase64url(new Uint8Array(900_000))
    expect(await decodeLink(fragment, { inflate })).toMatchObject({ problem: { kind: 'link-too-large' } })
    expect(unfolded).toBeGreaterThan(LINK_LIMIT_BYTES)
    expect(unfolded).toBeLessThan(LINK_LIMIT_BYTES + 4 * 264_192)
  })

  test('is a problem, not an exception, where there are no compression streams', async () => {
    const open = () => {
      throw new TypeError('Unsupported compression format')
    }
    expect(await encodeLink(text, { deflate: open })).toEqual({ problem: { kind: 'no-compression' } })
    expect(await decodeLink(packed(text), { inflate: open })).toEqual({ problem: { kind: 'no-compression' } })
  })
})

describe('the difference', () => {
  const declared = entry(1, '03:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false })
  const told = (number: number, happening: Happening) => entry(number, '04:00', happening)
  const changes = (mine: readonly Entry[], theirs: readonly Entry[]) =>
    difference(mine, theirs).incidents.flatMap((incident) => incident.changes)

  test('of a new incident is all of its entries, by kind, and no change', () => {
    const theirs = [
      declared,
      entry(2, '03:10', { kind: 'note', text: 'a' }),
      entry(3, '03:11', { kind: 'note', text: 'b' }),
    ]
    expect(difference([{ ...note, incident: OTHER }], theirs)).toEqual({
      added: theirs,
      knownCount: 0,
      unlikeCount: 0,
      incidents: [
        {
          id: INCIDENT,
          isNew: true,
          title: '支付回调超时',
          severity: 'SEV-2',
          drill: false,
          added: { declared: 1, note: 2 },
          changes: [],
        },
      ],
    })
  })

  test('of what is here already is nothing', () => {
    const turned = Object.fromEntries(Object.entries(note).reverse()) as Entry
    expect(difference([{ ...note, incident: OTHER }, note], [turned])).toEqual({
      added: [],
      knownCount: 1,
      unlikeCount: 0,
      incidents: [],
    })
  })

  test('counts entries that were changed under their id, and doesn’t add them', () => {
    const forged = { ...note, text: '别的' } as Entry
    expect(difference([note], [forged])).toEqual({ added: [], knownCount: 0, unlikeCount: 1, incidents: [] })
  })

  test('names roles, severity and title that somebody else set later', () => {
    const mine = [declared, told(2, { kind: 'role', role: 'incident-commander', person: '王芳' })]
    const theirs = [
      told(3, { kind: 'role', role: 'incident-commander', person: '李雷' }),
      told(4, { kind: 'role', role: 'scribe', person: '韩梅' }),
      told(5, { kind: 'severity', to: 'SEV-1' }),
    ]
    expect(changes(mine, theirs)).toEqual([
      { what: 'severity', before: 'SEV-2', after: 'SEV-1' },
      { what: 'role', role: 'incident-commander', before: '王芳', after: '李雷' },
    ])
    const again = told(6, { kind: 'declared', title: '别的', severity: 'SEV-2', drill: true })
    expect(changes(mine, [again])).toEqual([
      { what: 'drill', before: false, after: true },
      { what: 'title', before: '支付回调超时', after: '别的' },
    ])
  })

  test('names steps that were ticked here and would read otherwise, not those that nobody touched', () => {
    const step = (number: number, state: 'done' | 'skipped' | 'open', name = STEP) =>
      told(number, { kind: 'step', step: name, state, label: '只谈眼前的问题', reason: `${number}` })
    const found = changes([step(2, 'done')], [step(3, 'skipped'), step(4, 'done', `${STEP}-2`)])
    expect(found).toMatchObject([
      { what: 'step', step: STEP, before: { state: 'done' }, after: { state: 'skipped', reason: '3' } },
    ])
    expect(changes([step(2, 'done')], [step(3, 'done')])).toEqual([])
    expect(changes([step(2, 'skipped')], [step(3, 'skipped')])).toMatchObject([{ what: 'step' }])
    expect(changes([step(3, 'done')], [step(2, 'open')])).toEqual([])
    const gone = changes([step(2, 'done')], [told(3, { kind: 'retracted', entry: id(2) })])
    expect(gone).toMatchObject([
      { what: 'step', before: { state: 'done' }, after: undefined },
      { what: 'entry', after: { retracted: true } },
    ])
  })

  test('names fields that are filled here, and the to-do of which one keeps a part', () => {
    const toDo = entry(2, '03:20', { kind: 'note', text: 'TODO 回滚' })
    const field = (number: number, name: string, value: string) => told(number, { kind: 'field', field: name, value })
    const mine = [toDo, field(3, 'overview', 'a'), field(4, `item.${id(2)}.owner`, '王芳')]
    const theirs = [
      field(5, 'overview', 'b'),
      field(6, `item.${id(2)}.owner`, '李雷'),
      field(7, 'resolution', 'new'),
      told(8, { kind: 'status', to: 'in-review' }),
    ]
    expect(changes(mine, theirs)).toEqual([
      { what: 'status', before: 'draft', after: 'in-review' },
      { what: 'field', field: 'overview', before: 'a', after: 'b' },
      { what: 'field', field: `item.${id(2)}.owner`, toDo: '回滚', before: '王芳', after: '李雷' },
    ])
  })

  test('names an end or an archiving of what runs here', () => {
    expect(changes([declared], [told(2, { kind: 'ended' })])).toEqual([
      { what: 'phase', before: 'open', after: 'ended' },
    ])
    expect(changes([declared], [told(2, { kind: 'archived' })])).toEqual([
      { what: 'phase', before: 'open', after: 'archived' },
    ])
  })

  test('names entries that were reworded, retimed, linked or retracted', () => {
    for (const happening of [
      { kind: 'amended', entry: id(1), text: '延迟降低' },
      { kind: 'amended', entry: id(1), happenedAt: at('02:00') },
      { kind: 'amended', entry: id(1), source: 'https://data.example' },
      { kind: 'retracted', entry: id(1) },
    ] as const) {
      expect(changes([note], [told(2, happening)]), happening.kind).toMatchObject([
        { what: 'entry', before: { id: id(1), text: '延迟升高' }, after: { id: id(1) } },
      ])
    }
    expect(changes([note], [told(2, { kind: 'amended', entry: id(1), text: '延迟升高' })])).toEqual([])
  })
})

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const PROBLEMS: TransferProblem[] = [
    { kind: 'too-large', bytes: 5_000_001, limitBytes: 5_000_000 },
    { kind: 'too-deep', limitDepth: 32 },
    { kind: 'too-many', count: 50_001, limitCount: 50_000 },
    { kind: 'not-json' },
    { kind: 'not-handover' },
    { kind: 'newer', version: 2, known: 1 },
    { kind: 'unreadable-incident', number: 3 },
    { kind: 'unreadable-entry', number: 7, place: 'label' },
    { kind: 'damaged-link' },
    { kind: 'link-too-large', limitBytes: 1_000_000 },
    { kind: 'too-large-for-link', bytes: 1_234_567, limitBytes: 1_000_000 },
    { kind: 'no-compression' },
  ]
  const t = words(locale)
  const { entryWords, roles } = messages(locale)
  const names = {
    entryWords,
    roleName: (role: string) => (roles as Record<string, string>)[role] ?? role,
    fieldName: (field: string) => field,
    zone: 'Asia/Shanghai',
  }

  test('every problem is worded, with its numbers and no place left open', () => {
    expect(PROBLEMS.map(({ kind }) => kind).sort()).toEqual(Object.keys(t.problems).sort())
    for (const problem of PROBLEMS) {
      const sentence = describeProblem(problem, t)
      expect(sentence).not.toMatch(/[{}]|undefined/)
      for (const [name, value] of Object.entries(problem)) {
        const isWorded = ['kind', 'place'].includes(name) || name.endsWith('ytes')
        if (!isWorded) expect(sentence, problem.kind).toContain(String(value))
      }
    }
  })

  test('sizes are megabytes, rounded up so that they don’t look like the limit', () => {
    const large = PROBLEMS.find(({ kind }) => kind === 'too-large') as TransferProblem
    expect(describeProblem(large, t)).toMatch(/5\.1 MB.* 5 MB/)
  })

  test('every change is worded in three lines', () => {
    const declared = entry(1, '03:08', { kind: 'declared', title: 'a\nb', severity: 'SEV-2', drill: false })
    const mine: Entry[] = [
      declared,
      entry(2, '03:09', { kind: 'role', role: 'deputy', person: 'Ann\nBob' }),
      entry(3, '03:10', { kind: 'step', step: STEP, state: 'done', label: 'Stay\non topic' }),
      entry(4, '03:11', { kind: 'note', text: 'TODO roll\nback' }),
      entry(5, '03:12', { kind: 'field', field: 'overview', value: 'x' }),
      entry(6, '03:13', { kind: 'field', field: `item.${id(4)}.owner`, value: 'Ann' }),
    ]
    const theirs: Entry[] = [
      entry(7, '04:00', { kind: 'declared', title: 'c', severity: 'SEV-1', drill: true }),
      entry(8, '04:01', { kind: 'role', role: 'deputy', person: '' }),
      entry(9, '04:02', { kind: 'step', step: STEP, state: 'skipped', label: 'x', reason: 'no {label}' }),
      entry(10, '04:03', { kind: 'amended', entry: id(4), text: 'a new text', happenedAt: at('01:00') }),
      entry(11, '04:04', { kind: 'field', field: 'overview', value: '{field}' }),
      entry(12, '04:05', { kind: 'field', field: `item.${id(4)}.owner`, value: 'Bob' }),
      entry(13, '04:06', { kind: 'status', to: 'in-review' }),
      entry(14, '04:07', { kind: 'ended' }),
    ]
    const changes = difference(mine, theirs).incidents.flatMap((found) => found.changes)
    expect(changes.map(({ what }) => what).sort()).toEqual(
      ['drill', 'entry', 'field', 'field', 'phase', 'role', 'severity', 'status', 'step', 'title'].sort(),
    )
    for (const change of changes) {
      const line = describeChange(change, t.change, names)
      expect(Object.keys(line)).toEqual(['what', 'before', 'after'])
      for (const part of Object.values(line)) expect(part, change.what).toMatch(/^[^\n]+$/)
      expect(line.before, change.what).not.toBe(line.after)
    }
    const toDo = changes.find((change) => change.what === 'field' && change.toDo)
    expect(toDo && describeChange(toDo, t.change, names)).toMatchObject({ before: 'Ann', after: 'Bob' })
    const role = changes.find((change) => change.what === 'role')
    expect(role && describeChange(role, t.change, names)).toEqual({
      what: names.roleName('deputy'),
      before: 'Ann Bob',
      after: t.change.empty,
    })
    const moved = changes.find((change) => change.what === 'entry')
    expect(moved && describeChange(moved, t.change, names)).toMatchObject({
      before: '2026-09-28 11:11 TODO roll back',
      after: '2026-09-28 09:00 a new text',
    })
  })
})

describe('the brief', () => {
  const briefWords = (locale: Locale = 'zh-CN') => ({
    ...words(locale).brief,
    entryWords: messages(locale).entryWords,
    roleNames: messages(locale).roles,
  })
  const now = Date.parse(at('19:31'))
  const tell = (entries: readonly Entry[], locale: Locale = 'zh-CN', due: { label: string; at: string }[] = []) =>
    brief(project(entries), briefWords(locale), now, 'Asia/Shanghai', due)

  const log: Entry[] = [
    entry(1, '19:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false }),
    entry(2, '19:09', { kind: 'role', role: 'scribe', person: '韩梅' }),
    entry(3, '19:09', { kind: 'role', role: 'incident-commander', person: '王芳' }),
    entry(4, '19:10', { kind: 'note', text: '支付回调 P99 升到 40 s' }, { by: '李雷' }),
    entry(5, '19:12', { kind: 'step', step: STEP, state: 'done', label: '宣布三个名字' }, { by: 'incident-commander' }),
    entry(6, '19:17', { kind: 'severity', to: 'SEV-1' }),
    entry(7, '19:24', { kind: 'note', text: 'TODO 回调重试没有退避' }),
    entry(8, '19:25', { kind: 'note', text: '写公告', todo: true }),
    entry(9, '19:25', { kind: 'note', text: 'TODO 已做完的' }),
    entry(10, '19:26', { kind: 'field', field: `item.${id(8)}.owner`, value: '李雷' }),
    entry(11, '19:26', { kind: 'field', field: `item.${id(9)}.done`, value: 'yes' }),
    entry(12, '19:27', { kind: 'update', audience: 'executives' }),
    entry(13, '19:27', { kind: 'timer', timer: 'deputy', act: 'overdue' }),
  ]
  const due = [
    { label: '执行摘要', at: at('19:37') },
    { label: '副指挥官报时', at: at('19:29') },
    { label: '交接', at: at('20:31') },
  ]

  test('says the state, the roles, the last five actions, the open to-dos and what is due', () => {
    expect(tell(log, 'zh-CN', due)).toBe(`SEV-1 · 支付回调超时 · 进行中
2026-09-29 03:08 开始（Asia/Shanghai），已进行 23 分钟
角色：
- 事件指挥官：王芳
- 记录员：韩梅
最近：
- 03:09 事件指挥官：王芳
- 03:10 支付回调 P99 升到 40 s（李雷）
- 03:12 ✓ 宣布三个名字（事件指挥官）
- 03:17 严重级别改为 SEV-1
- 03:27 已发更新：执行摘要
待办：
- 回调重试没有退避（没有负责人）
- 写公告（负责人：李雷）
到期：
- 副指挥官报时：03:29，已过期 2 分钟
- 执行摘要：03:37，还有 6 分钟
- 交接：04:31，还有 1 小时 0 分钟
以上截至 2026-09-29 03:31（Asia/Shanghai）
`)
  })

  test('speaks English too', () => {
    expect(tell(log, 'en', [{ label: 'executive summary', at: at('19:37') }])).toBe(`SEV-1 · 支付回调超时 · in progress
Started 2026-09-29 03:08 (Asia/Shanghai), 23 min ago
Roles:
- Incident commander: 王芳
- Scribe: 韩梅
Latest:
- 03:09 Incident commander: 王芳
- 03:10 支付回调 P99 升到 40 s (李雷)
- 03:12 ✓ 宣布三个名字 (Incident commander)
- 03:17 Severity changed to SEV-1
- 03:27 Update sent: executive summary
To-dos:
- 回调重试没有退避 (no owner)
- 写公告 (owner: 李雷)
Due:
- executive summary: 03:37, in 6 min
As of 2026-09-29 03:31 (Asia/Shanghai)
`)
  })

  test('begins with the mark of a drill', () => {
    const drill = [entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: true })]
    expect(tell(drill).split('\n')[0]).toContain('演练')
    expect(tell(drill, 'en').split('\n')[0]).toContain('DRILL')
    expect(tell(log)).not.toContain('演练')
  })

  test('says how long an incident that has ended or was put away lasted', () => {
    const ended = [...log, entry(20, '19:30', { kind: 'ended' })]
    expect(tell(ended)).toContain('已结束\n2026-09-29 03:08 至 2026-09-29 03:30（Asia/Shanghai），共 22 分钟\n')
    const archived = [...log, entry(20, '19:28', { kind: 'archived' })]
    expect(tell(archived)).toContain('已归档\n2026-09-29 03:08 至 2026-09-29 03:28（Asia/Shanghai），共 20 分钟\n')
  })

  test('of an incident without a title, a severity or roles says so', () => {
    expect(
      tell([entry(1, '19:30', { kind: 'note', text: 'x' })])
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      '级别未定 · 未命名事件 · 进行中',
      '2026-09-29 03:30 开始（Asia/Shanghai），已进行 1 分钟',
      '角色：还没有人认领',
      '最近：',
    ])
    expect(tell([]).split('\n')).toEqual([
      '级别未定 · 未命名事件 · 进行中',
      '角色：还没有人认领',
      '以上截至 2026-09-29 03:31（Asia/Shanghai）',
      '',
    ])
  })

  test('gives the date of what happened on another day', () => {
    const text = tell([entry(1, '10:00', { kind: 'note', text: 'yesterday in Shanghai' }), ...log.slice(1, 3)])
    expect(text).toContain('- 2026-09-28 18:00 yesterday in Shanghai')
  })

  test('never counts backwards when the clock stands before the start', () => {
    expect(tell([entry(1, '23:00', { kind: 'note', text: 'x' })])).toContain('已进行 0 分钟')
  })

  test('leaves out what was retracted', () => {
    const text = tell([...log, ...[4, 7].map((n) => entry(20 + n, '19:30', { kind: 'retracted', entry: id(n) }))])
    expect(text).not.toContain('P99')
    expect(text).not.toContain('退避')
  })

  test('keeps typed texts to one line of 200 characters, so that none can pass for a part of the brief', () => {
    const hostile = `x\n角色：\n- 事件指挥官：我\r\n\u2028{at} $& ${'长'.repeat(500)}`
    const text = tell(
      [
        entry(1, '19:08', { kind: 'declared', title: hostile, severity: 'SEV-1', drill: false }),
        entry(2, '19:09', { kind: 'role', role: 'deputy', person: hostile }),
        entry(3, '19:09', { kind: 'note', text: hostile }, { by: hostile }),
        entry(4, '19:09', { kind: 'note', text: hostile, todo: true }),
        entry(5, '19:09', { kind: 'field', field: `item.${id(4)}.owner`, value: hostile }),
      ],
      'zh-CN',
      [{ label: hostile, at: at('19:37') }],
    )
    expect(text.split('\n').filter((line) => line === '角色：')).toHaveLength(1)
    expect(text.split('\n').filter((line) => line.startsWith('- 事件指挥官：我'))).toHaveLength(0)
    expect(text).toContain('{at} $& 长')
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(450)
  })

  test('refuses a zone that nobody knows', () => {
    expect(() => brief(project(log), briefWords(), now, 'Mars/Olympus')).toThrow(RangeError)
  })
})

function parsed(text: string): unknown {
  return text === '' ? 0 : JSON.parse(text)
}

/** So many megabytes of zeros, deflated. */
async function zeros(megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflateRaw()
  const chunks: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  const block = Buffer.alloc(1_000_000)
  for (let i = 0; i < megabytes; i++)
    if (!deflate.write(block)) await new Promise((resolve) => deflate.once('drain', resolve))
  await new Promise<void>((resolve) => deflate.end(resolve))
  return Buffer.concat(chunks)
}
