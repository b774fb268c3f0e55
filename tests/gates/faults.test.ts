import { expect, test } from 'vitest'
import { FAULTS_FILE, faultProblems, faultsOf, holdersOf } from './rules/faults.ts'
import { read, type SourceFile } from './rules/sources.ts'

const [list] = read(FAULTS_FILE) as [SourceFile]

test('every promise of the list has a test, and every test that names one names one of the list', () => {
  expect(faultsOf(list).length).toBeGreaterThan(80)
  expect(faultProblems(faultsOf(list), read('tests/**/*.{test,spec}.ts').flatMap(holdersOf))).toEqual([])
})

test('the list is read row by row', () => {
  const text = '| Row | What | Instead |\n| --: | --- | --- |\n| 7 | a | b |\n| 12 | c, d | e |\n'
  expect(faultsOf({ file: 'x.md', text })).toEqual([
    { row: 7, fault: 'a', instead: 'b' },
    { row: 12, fault: 'c, d', instead: 'e' },
  ])
})
test.each([
  ["test('FAULTS 7: a', () => {})", [[7]]],
  ["describe('a (FAULTS 7)', () => { test('FAULTS 8: b', () => {}) })", [[7], [8]]],
  ["test.each([1])('FAULTS 48, 52: %i', () => {})", [[48, 52]]],
  [`test.describe.serial(\`FAULTS 21–24, 30: \${'a'}\`, () => {})`, [[21, 22, 23, 24, 30]]],
  ["test('FAULTS 1 and 2: of 3 tabs', () => {})", [[1, 2]]],
  ["// FAULTS 7\nconst a = 'FAULTS 7'\nexpect(a, 'FAULTS 7')", []],
])('rows are read from titles alone: %j', (text, rows) => {
  expect(holdersOf({ file: 'tests/a.test.ts', text }).map((holder) => holder.rows)).toEqual(rows)
})
test('a row without a test, one that stands twice, and a test without its row are told', () => {
  const fault = (row: number) => ({ row, fault: 'a', instead: 'b' })
  const holder = (...rows: number[]) => ({ place: 'x:1', title: 't', rows })
  expect(faultProblems([fault(1), fault(2), fault(2)], [holder(2), holder(3)])).toEqual([
    `${FAULTS_FILE}: row 2 stands twice. Give one of them a new number.`,
    `${FAULTS_FILE}: no test holds row 1 (a). Write one, and FAULTS 1 into its title.`,
    `x:1: there is no row 3 in ${FAULTS_FILE}. Add it, or correct the number.`,
  ])
})
