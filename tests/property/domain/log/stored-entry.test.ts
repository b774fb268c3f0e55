import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { decodeStored, ENTRY_PREFIX, encodeStored, entryKey } from '../../../../src/domain/log/stored-entry.ts'
import { anyEntry, anyText, KINDS } from '../../../fixtures/any-entry.ts'

const RUNS = 10_000

describe('a stored entry', () => {
  test('of any kind is read back as it was', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(anyEntry, (entry) => {
        met.add(entry.kind)
        expect(decodeStored(entryKey(entry), encodeStored(entry))).toEqual({ kind: 'entry', entry })
      }),
      { numRuns: 2_000 },
    )
    expect([...met].sort()).toEqual([...KINDS].sort())
  })
  test('FAULTS 9: that is cut off at any byte is unreadable, never another entry', () => {
    const shorter = fc.string({ unit: 'binary', maxLength: 12 })
    fc.assert(
      fc.property(anyEntry, shorter, (entry, by) => {
        const key = entryKey(entry)
        const bytes = new TextEncoder().encode(encodeStored({ ...entry, by: `${by}指挥官` }))
        const decoder = new TextDecoder()
        // Of a very long text the beginning, the end and some between are enough.
        const step = Math.max(1, Math.floor(bytes.length / 700))
        for (let end = 0; end < bytes.length; end += end > 300 && end < bytes.length - 300 ? step : 1) {
          const saved = decodeStored(key, decoder.decode(bytes.subarray(0, end)))
          if (saved.kind !== 'unreadable') throw new Error(`Cut off after ${end} bytes it is ${JSON.stringify(saved)}.`)
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** The names that every object has from `Object`, and what stands there. */
function prototypes(): unknown[] {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value }]) => [name, value]),
  )
}

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'valueOf',
  'then',
  'toJSON',
  'length',
]

/** An entry's text in which some properties are anything at all, and names that mean something to JavaScript stand. */
const nearly = fc
  .tuple(
    anyEntry,
    fc.dictionary(
      fc.constantFrom(...NAMES, 'v', 'kind', 'id', 'incident', 'at', 'by', 'text', 'step', 'state'),
      fc.jsonValue(),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  )
  .map(([entry, others]) => {
    const parts = [...Object.entries({ v: 1, ...entry }), ...Object.entries(others)]
    return {
      entry,
      text: `{${parts.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
    }
  })

describe('a decoder', () => {
  /** What it made of a value must be an entry for good: the same after another round. */
  function expectWhole(entry: Entry): void {
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype)
    expect(Object.keys(entry).filter((name) => NAMES.includes(name))).toEqual([])
    expect(decodeEntry(entry)).toEqual({ entry })
    expect(decodeStored(entryKey(entry), encodeStored(entry))).toEqual({ kind: 'entry', entry })
  }

  test('FAULTS 10, 28: of entries lives with anything, and changes no prototype', () => {
    const before = prototypes()
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    fc.assert(
      fc.property(anything, (value) => {
        const result = decodeEntry(value)
        if ('entry' in result) expectWhole(result.entry)
        else expect(result.place).toMatch(/^[a-zA-Z]+$/)
      }),
      { numRuns: RUNS },
    )
    expect(prototypes()).toEqual(before)
  })

  test('of texts lives with any JSON and with any text', () => {
    const before = prototypes()
    const text = fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.json(),
      anyText,
    )
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant(ENTRY_PREFIX)), text, (key, text) => {
        expect(decodeStored(key, text).kind).not.toBe('entry')
      }),
      { numRuns: RUNS },
    )
    expect(prototypes()).toEqual(before)
  })

  test('FAULTS 10, 28: lives with an entry of which parts are anything, and takes only what is whole', () => {
    const before = prototypes()
    let taken = 0
    fc.assert(
      fc.property(nearly, ({ entry, text }) => {
        const saved = decodeStored(entryKey(entry), text)
        if (saved.kind !== 'entry') return
        taken += 1
        expectWhole(saved.entry)
        expect(entryKey(saved.entry)).toBe(entryKey(entry))
      }),
      { numRuns: RUNS },
    )
    expect(prototypes()).toEqual(before)
    // A test that only ever met refused texts would say little.
    expect(taken).toBeGreaterThan(RUNS / 20)
  })

  test('FAULTS 28: takes an entry as it is, whatever unknown properties stand beside it', () => {
    const before = prototypes()
    const extra = fc.dictionary(fc.constantFrom(...NAMES, 'colour', 'poise'), fc.jsonValue(), { noNullPrototype: true })
    fc.assert(
      fc.property(anyEntry, extra, (entry, others) => {
        const parts = Object.entries(others).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
        const text = encodeStored(entry).replace(/\}$/, () => `${parts.join('')}}`)
        expect(decodeStored(entryKey(entry), text)).toEqual({ kind: 'entry', entry })
      }),
      { numRuns: 2_000 },
    )
    expect(prototypes()).toEqual(before)
  })
})
