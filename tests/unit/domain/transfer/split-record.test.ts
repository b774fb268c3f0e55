import { describe, expect, test } from 'vitest'
import { FILE_LIMIT_BYTES } from '../../../../src/domain/transfer/file-limits.ts'
import { recordFiles } from '../../../../src/domain/transfer/split-record.ts'
import { decodeRecord, encodeRecord, ENTRY_LIMIT } from '../../../../src/domain/transfer/record-file.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { entry } from '../../../fixtures/entries.ts'

const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })

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
