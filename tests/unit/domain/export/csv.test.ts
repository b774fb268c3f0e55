import { expect, test } from 'vitest'
import { csvText } from '../../../../src/domain/export/csv.ts'

test('every cell stands in quotes, with its own doubled, and every row is ended', () => {
  expect(
    csvText([
      ['说"好"', ''],
      ['a,b', 'c\nd'],
    ]),
  ).toBe('"说""好""",""\r\n"a,b","c\nd"\r\n')
  expect(csvText([])).toBe('')
})

test.each(['=1', ' +1', '-1', '@a', '\tx', '\rx', '＝1', "'=1"])('%j is kept from being a formula', (text) => {
  expect(csvText([[text]])).toBe(`"'${text}"\r\n`)
})
