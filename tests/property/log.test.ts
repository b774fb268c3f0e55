import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../src/domain/entry-shape.ts'
import { project, severitySpans } from '../../src/domain/incident.ts'
import { byId, type Entry, union } from '../../src/domain/log.ts'
import { decodeSaved, ENTRY_PREFIX, encodeSaved, entryKey } from '../../src/domain/saved.ts'
import { idTime, makeId } from '../../src/stores/id-maker.ts'
import { anyDigits, anyEntry, anyId, anyText, END_OF_IDS, KINDS } from '../fixtures/any-entry.ts'

const RUNS = 10_000

/** Logs that share some entries; a few of those differ from log to log, as a forged file's do. */
const logs = fc
  .array(anyEntry, { minLength: 1, maxLength: 12 })
  .chain((pool) =>
    fc.array(
      fc.array(
        fc
          .tuple(fc.constantFrom(...pool), fc.boolean())
          .map(([entry, forged]) => (forged ? { ...entry, by: 'x' } : entry)),
      ),
      { minLength: 3, maxLength: 3 },
    ),
  ) as fc.Arbitrary<[Entry[], Entry[], Entry[]]>

describe('the union of logs', () => {
  test('is the same from either side', () => {
    fc.assert(
      fc.property(logs, ([a, b]) => {
        expect(union(a, b)).toEqual(union(b, a))
      }),
    )
  })
  test('is the same whichever two meet first', () => {
    fc.assert(
      fc.property(logs, ([a, b, c]) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)))
        expect(union(union(a, b), c)).toEqual(union(a, b, c))
      }),
    )
  })
  test('of a log with itself, or with a part of it, is that log', () => {
    fc.assert(
      fc.property(logs, ([a, b]) => {
        const both = union(a, b)
        expect(union(both, both)).toEqual(both)
        expect(union(both, both.slice(0, 2))).toEqual(both)
      }),
    )
  })
  test('has every id once, sorted, and no entry that neither log had', () => {
    fc.assert(
      fc.property(logs, ([a, b]) => {
        const both = union(a, b)
        expect(both.map(({ id }) => id)).toEqual([...new Set([...a, ...b].map(({ id }) => id))].sort())
        for (const entry of both) expect([...a, ...b]).toContainEqual(entry)
      }),
    )
  })
})

/** Entries about each other: few ids, few steps, few moments, so that they meet. */
const tangled = fc
  .array(fc.tuple(anyEntry, fc.nat(20), fc.nat(20), fc.nat(5)), { minLength: 1, maxLength: 25 })
  .map((parts) =>
    parts.map(([entry, number, target, minute]): Entry => {
      const name = (n: number) => `01K6BBBBBBBBBBBBBBBB${String(n).padStart(6, '0')}`
      const at = `2026-09-28T03:0${minute}:00.000Z`
      const tied = { ...entry, id: name(number), at } as Entry
      if (tied.kind === 'amended' || tied.kind === 'retracted') return { ...tied, entry: name(target) }
      return tied.kind === 'step' ? { ...tied, step: `during/x:${'abc'[minute % 3]}` } : tied
    }),
  )
  .map((entries) => union(entries))

const shuffled = tangled.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })))

describe('an incident', () => {
  test('is the same in whatever order its entries arrive, and however often', () => {
    fc.assert(
      fc.property(shuffled, tangled, ([log, arrived], repeated) => {
        expect(project(arrived)).toEqual(project(log))
        const again = repeated.filter((entry) => log.some(({ id }) => id === entry.id)).map(({ id }) => id)
        const doubled = [...arrived, ...log.filter(({ id }) => again.includes(id))]
        expect(project(union(doubled))).toEqual(project(log))
        expect(severitySpans(project(arrived))).toEqual(severitySpans(project(log)))
      }),
      { numRuns: 1_000 },
    )
  })
  test('tells every entry once, and changes none of them', () => {
    fc.assert(
      fc.property(tangled, (log) => {
        const before = structuredClone(log)
        const { timeline } = project(log)
        const told = log.filter(({ kind }) => kind !== 'amended' && kind !== 'retracted')
        expect([...timeline].sort(byId).map(({ id }) => id)).toEqual(told.map(({ id }) => id))
        expect(log).toEqual(before)
      }),
      { numRuns: 1_000 },
    )
  })
  test('has spans of severity that follow each other, each longer than nothing', () => {
    fc.assert(
      fc.property(tangled, (log) => {
        const spans = severitySpans(project(log))
        for (const [index, { from, to }] of spans.entries()) {
          if (index < spans.length - 1) expect(to).toBeDefined()
          if (to !== undefined) expect(to > from).toBe(true)
          const next = spans[index + 1]
          if (next) expect(next.from >= (to ?? next.from)).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a stored entry', () => {
  test('of any kind is read back as it was', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(anyEntry, (entry) => {
        met.add(entry.kind)
        expect(decodeSaved(entryKey(entry), encodeSaved(entry))).toEqual({ kind: 'entry', entry })
      }),
      { numRuns: 2_000 },
    )
    expect([...met].sort()).toEqual([...KINDS].sort())
  })
  test('that is cut off at any byte is unreadable, never another entry', () => {
    const shorter = fc.string({ unit: 'binary', maxLength: 12 })
    fc.assert(
      fc.property(anyEntry, shorter, (entry, by) => {
        const key = entryKey(entry)
        const bytes = new TextEncoder().encode(encodeSaved({ ...entry, by: `${by}指挥官` }))
        const decoder = new TextDecoder()
        // Of a very long text the beginning, the end and some between are enough.
        const step = Math.max(1, Math.floor(bytes.length / 700))
        for (let end = 0; end < bytes.length; end += end > 300 && end < bytes.length - 300 ? step : 1) {
          const saved = decodeSaved(key, decoder.decode(bytes.subarray(0, end)))
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
    expect(decodeSaved(entryKey(entry), encodeSaved(entry))).toEqual({ kind: 'entry', entry })
  }

  test('of entries lives with anything, and changes no prototype', () => {
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
        else expect(result.problem).toMatch(/^[A-Z].*\.$/)
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
        expect(decodeSaved(key, text).kind).not.toBe('entry')
      }),
      { numRuns: RUNS },
    )
    expect(prototypes()).toEqual(before)
  })

  test('lives with an entry of which parts are anything, and takes only what is whole', () => {
    const before = prototypes()
    let taken = 0
    fc.assert(
      fc.property(nearly, ({ entry, text }) => {
        const saved = decodeSaved(entryKey(entry), text)
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

  test('takes an entry as it is, whatever unknown properties stand beside it', () => {
    const before = prototypes()
    const extra = fc.dictionary(fc.constantFrom(...NAMES, 'colour', 'poise'), fc.jsonValue(), { noNullPrototype: true })
    fc.assert(
      fc.property(anyEntry, extra, (entry, others) => {
        const parts = Object.entries(others).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
        const text = encodeSaved(entry).replace(/\}$/, () => `${parts.join('')}}`)
        expect(decodeSaved(entryKey(entry), text)).toEqual({ kind: 'entry', entry })
      }),
      { numRuns: 2_000 },
    )
    expect(prototypes()).toEqual(before)
  })
})

describe('an id', () => {
  const anyClock = fc.oneof(
    fc.integer({ min: -1e12, max: 8.64e15 }),
    fc.integer({ min: 0, max: END_OF_IDS + 1_000 }),
    fc.double({ min: 0, max: 4e12, noNaN: true }),
  )
  const veryLast = makeId(END_OF_IDS - 1, () => new Array(16).fill(31))

  test('sorts after the last known one, whatever the clock does, and can be read back', () => {
    fc.assert(
      fc.property(anyClock, anyId, anyDigits, (clockMs, last, digits) => {
        fc.pre(last < `${veryLast.slice(0, -9)}0`)
        const id = makeId(clockMs, (count) => digits.slice(0, count), last)
        expect(id > last).toBe(true)
        const entry = {
          id,
          incident: id,
          at: '2026-09-28T03:00:00.000Z',
          recordedAt: '2026-09-28T03:00:00.000Z',
          kind: 'ended',
        }
        expect(decodeEntry(entry)).toEqual({ entry })
      }),
      { numRuns: RUNS },
    )
  })

  test('sorts after all before it, through any night of a clock', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyClock, anyDigits), { minLength: 2 }), (night) => {
        let last: string | undefined
        for (const [clockMs, digits] of night) {
          const id = makeId(clockMs, (count) => digits.slice(0, count), last)
          if (last !== undefined) expect(id > last).toBe(true)
          last = id
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('says the millisecond of the clock while that goes forward', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: END_OF_IDS - 1 }), anyDigits, (clockMs, digits) => {
        expect(idTime(makeId(clockMs, () => digits))).toBe(clockMs)
      }),
    )
  })
})
