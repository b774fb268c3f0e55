import fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference } from '../../../../src/domain/transfer/import-preview.ts'
import { encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { anyLog, imported } from '../../../fixtures/any-record.ts'

/** What a browser holds after it has taken in a file. */
const merged = (mine: readonly Entry[], text: string): Entry[] => [...mine, ...difference(mine, imported(text)).added]

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
      expect(difference(one, imported(answer))).toMatchObject({ added: [], unlike: [], incidents: [] })
    }),
  )
})

test('an import says beforehand exactly what it adds, and taking that away undoes it', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (mine, theirs) => {
      const { added, knownCount, unlike, incidents } = difference(mine, theirs)
      const key = (entry: Entry) => `${entry.incident}:${entry.id}`
      const here = new Set(mine.map(key))
      expect(new Set(added.map(key))).toEqual(new Set(theirs.map(key).filter((one) => !here.has(one))))
      expect(added.length + knownCount + unlike.length).toBe(new Set(theirs.map(key)).size)
      const counted = incidents.flatMap((incident) => Object.values(incident.added))
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(added.length)
      const addedKeys = new Set(added.map(key))
      expect([...mine, ...added].filter((entry) => !addedKeys.has(key(entry)))).toEqual(mine)
    }),
  )
})
