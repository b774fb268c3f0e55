import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { projectNext, project } from '../../../../src/domain/incident/project-incident.ts'
import { severitySpans } from '../../../../src/domain/incident/severity-spans.ts'
import { byId, type Entry } from '../../../../src/domain/log/entry.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { idMs, isUlid, makeId } from '../../../../src/domain/log/ulid.ts'
import { anyDigits, anyEntry, anyId, END_OF_IDS } from '../../../fixtures/any-entry.ts'

const RUNS = 10_000
const ID = (number: number) => makeId(Date.UTC(2026, 10, 22) + number, () => Array.from({ length: 16 }, () => 0))
const NOTE = {
  incident: ID(99),
  at: '2026-11-22T03:00:00.000Z',
  recordedAt: '2026-11-22T03:00:00.000Z',
  kind: 'note',
  text: '一',
} as const

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
        const happenings = log.filter(({ kind }) => kind !== 'amended' && kind !== 'retracted')
        expect([...timeline].sort(byId).map(({ id }) => id)).toEqual(happenings.map(({ id }) => id))
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
        expect(idMs(makeId(clockMs, () => digits))).toBe(clockMs)
      }),
    )
  })
})

describe('an incident that goes on by one entry', () => {
  const aliases = { 'during/a:a': 'during/a:b' }
  /** Entries of few ids and few times, so that they correct, overtake and contradict one another. */
  const close = fc.array(
    fc
      .tuple(anyEntry, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9 }))
      .map(([entry, number, minute]) => ({
        ...entry,
        // Whatever refers to an entry refers to one of these, by whatever name.
        ...Object.fromEntries(
          Object.entries(entry).flatMap(([name, value]) =>
            isUlid(value) && name !== 'incident' ? [[name, ID((number * 7) % 31)]] : [],
          ),
        ),
        id: ID(number),
        at: `2026-11-22T03:0${minute}:00.000Z`,
      })),
    { maxLength: 30 },
  ) as fc.Arbitrary<Entry[]>

  test('is the one that all entries together tell, or says that it can’t know', () => {
    let known = 0
    fc.assert(
      fc.property(close, (entries) => {
        const sorted = union(entries)
        for (let count = 1; count < sorted.length; count++) {
          const before = sorted.slice(0, count)
          const next = projectNext(project(before, aliases), before, sorted.slice(0, count + 1), aliases)
          if (!next) continue
          known += 1
          expect(next).toEqual(project(sorted.slice(0, count + 1), aliases))
        }
      }),
      { numRuns: 1_000 },
    )
    expect(known).toBeGreaterThan(500)
  })
  test('can’t be known from another beginning', () => {
    const entries = union([0, 1, 2].map((number) => ({ ...NOTE, id: ID(number) })))
    const before = entries.slice(0, 2)
    const forged = [...before.slice(0, 1), { ...NOTE, id: ID(1), text: '别的' }]
    expect(projectNext(project(before), before, entries)).toEqual(project(entries))
    expect(projectNext(project(forged), forged, entries)).toBeUndefined()
    expect(projectNext(project(before), before, before)).toBeUndefined()
    expect(projectNext(project(entries), entries, before)).toBeUndefined()
    expect(projectNext(project([]), [], entries.slice(0, 1))).toBeUndefined()
  })
})
