import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvText } from '../../../../src/domain/export/csv.ts'
import { unguarded } from '../../../fixtures/jira.ts'

/** What ends cells and rows, opens quotes, or begins a formula, among any text. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', "'", ' ', '\t', '=', '+', '-', '@', '＝', '﹢', 'a', '表'), {
      maxLength: 8,
    })
    .map((signs) => signs.join('')),
)
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })

test('a program that reads CSV gets back every cell that was written, whatever stands in it', () => {
  fc.assert(
    fc.property(rows, (written) => {
      const { data, errors } = Papa.parse<string[]>(csvText(written).replace(/\r\n$/, ''), { newline: '\r\n' })
      expect(errors).toEqual([])
      expect(data.map((row) => row.map(unguarded))).toEqual(written)
    }),
  )
})

test('what is written is what a library writes that quotes every cell and keeps formulas from running', () => {
  const escapeFormulae = /^['\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/u
  fc.assert(
    fc.property(rows, (written) => {
      expect(csvText(written)).toBe(`${Papa.unparse(written, { quotes: true, escapeFormulae })}\r\n`)
    }),
  )
})
