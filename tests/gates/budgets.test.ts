import { describe, expect, test } from 'vitest'
import { type Budget, BUDGETS } from '../bench/budgets.ts'
import { budgetProblems } from './rules/budgets.ts'
import { read, type SourceFile } from './rules/sources.ts'

test('the README names the budgets that the tests and the benchmark use', () => {
  expect(read('README.md').flatMap((readme) => budgetProblems(readme, Object.values(BUDGETS)))).toEqual([])
})

describe('the rule', () => {
  const budgets: Budget[] = [
    { what: 'CSS of a page', most: 8, unit: 'kB', kind: 'bound' },
    { what: 'Ready to tick', most: 1200, unit: 'ms', kind: 'aim' },
  ]
  const readme = (...rows: string[]): SourceFile => ({
    file: 'README.md',
    text: [
      '| a |',
      '## Budgets',
      '',
      '| What | At most | Kind |',
      '| --- | --: | --- |',
      ...rows,
      '',
      '## b',
      '| c |',
    ].join('\n'),
  })

  test('has nothing against the same rows, however they are padded', () => {
    const rows = ['| CSS of a page |  8 kB | bound |', '| Ready to tick | 1,200 ms | aim   |']
    expect(budgetProblems(readme(...rows), budgets)).toEqual([])
  })
  test('tells of another number, of a missing row and of one too many', () => {
    expect(budgetProblems(readme('| CSS of a page | 9 kB | bound |'), budgets)).toEqual([
      'README.md: “## Budgets” lacks the row | CSS of a page | 8 kB | bound |',
      'README.md: “## Budgets” lacks the row | Ready to tick | 1,200 ms | aim |',
      'README.md: “## Budgets” has the row | CSS of a page | 9 kB | bound |, which tests/bench/budgets.ts doesn’t. Correct one.',
    ])
  })
  test('tells of a table that isn’t there', () => {
    expect(budgetProblems({ file: 'README.md', text: '# Poise' }, budgets)).toHaveLength(2)
  })
})
