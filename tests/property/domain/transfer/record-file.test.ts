import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byIncident } from '../../../../src/domain/transfer/record-order.ts'
import { decodeRecord, encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { anyLog, imported } from '../../../fixtures/any-record.ts'
import { anyRecordText, expectSound } from '../../../fixtures/damaged-record.ts'

test('FAULTS 30: an imported export is exported byte for byte the same', () => {
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

test('FAULTS 28, 29: 10,000 hostile files are read or refused, and none throws or changes a prototype', () => {
  const names = () => [Object.prototype, Array.prototype].map((prototype) => Object.getOwnPropertyNames(prototype))
  const before = names()
  const outcomes = new Map<string, number>()
  fc.assert(
    fc.property(anyRecordText, (text) => {
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
      'not-a-record',
      'not-json',
      'too-deep',
      'unreadable-entry',
      'unreadable-incident',
    ].sort(),
  )
})
