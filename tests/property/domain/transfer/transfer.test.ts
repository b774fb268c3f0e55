import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { fromBase64url, toBase64url } from '../../../../src/domain/transfer/base64url.ts'
import { difference } from '../../../../src/domain/transfer/difference.ts'
import { decodeLink, encodeLink, LINK_START } from '../../../../src/domain/transfer/link.ts'
import { byIncident } from '../../../../src/domain/transfer/order.ts'
import { type Decoded, decodeRecord, encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { transfer } from '../../../../src/i18n/zh-CN/transfer.ts'
import { anyEntry, anyId } from '../../../fixtures/any-entry.ts'
import { HOSTILE } from '../../../fixtures/hostile.ts'

/** Entries of a few incidents, some of them twice. */
const anyLog = fc
  .tuple(fc.array(anyEntry, { maxLength: 25 }), fc.array(anyId, { minLength: 1, maxLength: 3 }), fc.nat(5))
  .map(([entries, incidents, twice]) => {
    const log = entries.map((entry, index) => ({ ...entry, incident: incidents[index % incidents.length] as string }))
    return [...log, ...log.slice(0, twice)]
  })

function entriesOf(decoded: Decoded): Entry[] {
  if ('problem' in decoded) throw new Error(JSON.stringify(decoded.problem))
  return decoded.entries
}
const imported = (text: string): Entry[] => entriesOf(decodeRecord(text))
/** What a browser holds after it has taken in a file. */
const merged = (mine: readonly Entry[], text: string): Entry[] => [...mine, ...difference(mine, imported(text)).added]

test('an imported export is exported byte for byte the same', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const text = encodeRecord(log)
      expect(encodeRecord(imported(text))).toBe(text)
      expect(imported(text)).toEqual(byIncident(log).flatMap(([, entries]) => entries))
    }),
    { numRuns: 300 },
  )
})

test('neither the order of the entries nor that of their properties shows in a file', () => {
  const shuffled = anyLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
  )
  fc.assert(
    fc.property(shuffled, ([log, other]) => {
      const turned = other.map((entry) => Object.fromEntries(Object.entries(entry).reverse()) as Entry)
      expect(encodeRecord(turned)).toBe(encodeRecord(log))
    }),
  )
})

test('two sides that exchange files hold the same afterwards, whoever begins', () => {
  fc.assert(
    fc.property(anyLog, anyLog, anyLog, (shared, left, right) => {
      const mine = [...shared, ...left]
      const theirs = [...right, ...shared]
      // Both send what they have.
      const one = merged(mine, encodeRecord(theirs))
      const two = merged(theirs, encodeRecord(mine))
      expect(encodeRecord(one)).toBe(encodeRecord(two))
      // One sends, the other answers with everything.
      const answer = encodeRecord(merged(theirs, encodeRecord(mine)))
      expect(encodeRecord(merged(mine, answer))).toBe(answer)
      // A file that comes again adds nothing.
      expect(difference(one, imported(answer))).toMatchObject({ added: [], unlikeCount: 0, incidents: [] })
    }),
  )
})

test('an import says beforehand exactly what it adds, and taking that away undoes it', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (mine, theirs) => {
      const { added, knownCount, unlikeCount, incidents } = difference(mine, theirs)
      const key = (entry: Entry) => `${entry.incident}:${entry.id}`
      const here = new Set(mine.map(key))
      expect(new Set(added.map(key))).toEqual(new Set(theirs.map(key).filter((known) => !here.has(known))))
      expect(added.length + knownCount + unlikeCount).toBe(new Set(theirs.map(key)).size)
      const counted = incidents.flatMap((incident) => Object.values(incident.added))
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(added.length)
      const addedKeys = new Set(added.map(key))
      expect([...mine, ...added].filter((entry) => !addedKeys.has(key(entry)))).toEqual(mine)
    }),
  )
})

test('a link holds what a file holds', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (log) => {
      const text = encodeRecord(log)
      const link = await encodeLink(text)
      if ('problem' in link) expect(link.problem.kind).toBe('too-large-for-link')
      else expect(encodeRecord(entriesOf(await decodeLink(link.fragment)))).toBe(text)
    }),
  )
})

test('base64url carries any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect([...(fromBase64url(toBase64url(bytes)) ?? [])]).toEqual([...bytes])
    }),
  )
})

/** A value that resembles a file, with something wrong anywhere. */
const anyShape = fc.letrec((tie) => {
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>(...HOSTILE, null, 0, -1, 2, [], {}))
  const keys = fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'length',
    'kind',
    'at',
  )
  const dirty = (value: fc.Arbitrary<unknown>) =>
    fc.tuple(value, fc.array(fc.tuple(keys, odd), { maxLength: 2 })).map(([clean, extra]) => {
      if (typeof clean !== 'object' || clean === null || Array.isArray(clean)) return clean
      return Object.fromEntries([...Object.entries(clean), ...extra])
    })
  return {
    entry: fc.oneof({ weight: 5, arbitrary: dirty(anyEntry) }, { weight: 1, arbitrary: odd }),
    entries: fc.oneof(
      { weight: 5, arbitrary: fc.array(tie('entry'), { maxLength: 3 }) },
      { weight: 1, arbitrary: odd },
    ),
    incident: fc.oneof(
      {
        weight: 5,
        arbitrary: dirty(fc.record({ id: fc.oneof(anyId, odd), entries: tie('entries') }, { requiredKeys: [] })),
      },
      { weight: 1, arbitrary: odd },
    ),
    file: dirty(
      fc.record(
        {
          poise: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: odd }),
          incidents: fc.oneof(
            { weight: 8, arbitrary: fc.array(tie('incident'), { maxLength: 3 }) },
            { weight: 1, arbitrary: odd },
          ),
        },
        { requiredKeys: [] },
      ),
    ),
  }
}).file

/** A file that was damaged on its way: cut, doubled, or with characters changed. */
const anyDamage = fc
  .tuple(
    anyLog,
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', '{', '"', '\\', ']', '\u0000', '9', '__proto__'))),
  )
  .map(([log, cuts]) => {
    let text = encodeRecord(log.slice(0, 4))
    for (const [place, length, instead] of cuts) {
      const start = place % (text.length + 1)
      text = text.slice(0, start) + instead + text.slice(start + length)
    }
    return text
  })

const anyText = fc.oneof(
  { weight: 5, arbitrary: anyShape.map((value) => JSON.stringify(value) ?? '') },
  { weight: 2, arbitrary: anyDamage },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 1,
    arbitrary: fc.nat(60).map((depth) => `{"poise":1,"incidents":${'['.repeat(depth)}${']'.repeat(depth)}}`),
  },
)

/** Either entries that are whole, or a problem that the interface can word. */
function expectSound(decoded: Decoded): void {
  if ('problem' in decoded) {
    expect(Object.keys(transfer.problems)).toContain(decoded.problem.kind)
    return
  }
  for (const entry of decoded.entries) expect(decodeEntry(entry)).toEqual({ entry })
  const text = encodeRecord(decoded.entries)
  expect(encodeRecord(imported(text))).toBe(text)
}

const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', note).on('uncaughtException', note))
afterAll(() => void process.off('unhandledRejection', note).off('uncaughtException', note))

test('10,000 hostile files are read or refused, and none throws or changes a prototype', () => {
  const names = () => [Object.prototype, Array.prototype].map((prototype) => Object.getOwnPropertyNames(prototype))
  const before = names()
  const outcomes = new Map<string, number>()
  fc.assert(
    fc.property(anyText, (text) => {
      const decoded = decodeRecord(text)
      expectSound(decoded)
      const outcome = 'problem' in decoded ? decoded.problem.kind : `${Math.min(decoded.entries.length, 1)} entries`
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }),
    { numRuns: 10_000 },
  )
  expect(names()).toEqual(before)
  // The inputs reach every refusal that doesn't take a large file.
  expect([...outcomes.keys()].sort()).toEqual(
    [
      '0 entries',
      '1 entries',
      'newer',
      'not-handover',
      'not-json',
      'too-deep',
      'unreadable-entry',
      'unreadable-incident',
    ].sort(),
  )
})

test('10,000 hostile links are read or refused, and none throws', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 })
  const payload = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    bytes.map(toBase64url),
    anyText.map((text) => toBase64url(deflateRawSync(text))),
    // A sound link with bytes changed.
    fc.tuple(anyText, fc.nat(), fc.nat(255)).map(([text, place, byte]) => {
      const packed = deflateRawSync(text)
      packed[place % packed.length] = byte
      return toBase64url(packed)
    }),
  )
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(payload, fc.boolean(), async (code, whole) => {
      const decoded = await decodeLink(whole ? LINK_START + code : code)
      expectSound(decoded)
      outcomes.add('problem' in decoded ? decoded.problem.kind : 'entries')
    }),
    { numRuns: 10_000 },
  )
  expect([...outcomes]).toEqual(expect.arrayContaining(['damaged-link', 'entries', 'not-json', 'unreadable-entry']))
  // A stream that fails late would report here.
  await new Promise((resolve) => setImmediate(resolve))
  expect(unhandled).toEqual([])
})
