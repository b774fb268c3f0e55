import { describe, expect, test } from 'vitest'
import { FILE_LIMIT_BYTES, sizeProblem, textBytes } from '../../../../src/domain/transfer/file-limits.ts'
import { decodeRecord, encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { entry } from '../../../fixtures/entries.ts'
import { problemOf, recordOf } from '../../../fixtures/record-text.ts'

const note = entry(1, '03:12', { kind: 'note', text: '延迟升高' })
const empty = recordOf()

describe('a file is refused', () => {
  test('FAULTS 29: when it is larger than 5 MB of UTF-8, and at exactly 5 MB it isn’t', () => {
    const pad = (bytes: number) => empty + ' '.repeat(bytes - empty.length)
    expect(decodeRecord(pad(FILE_LIMIT_BYTES))).toEqual({ entries: [] })
    const problem = { kind: 'too-large', bytes: 5_000_001, limitBytes: 5_000_000 }
    expect(problemOf(pad(5_000_001))).toEqual(problem)
    expect(sizeProblem(5_000_001)).toEqual(problem)
    expect(sizeProblem(5_000_000)).toBeUndefined()
  })

  test('by bytes, not by characters', () => {
    const text = recordOf({ ...note, ignored: '长'.repeat(1_700_000) })
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

  test('FAULTS 29: when it is nested more than 32 deep, brackets in strings aside', () => {
    const nested = (depth: number) =>
      recordOf({ ...note, deep: JSON.parse('['.repeat(depth - 5) + ']'.repeat(depth - 5)) })
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
})
