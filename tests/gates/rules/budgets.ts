import { amountText, type Budget } from '../../bench/budgets.ts'
import type { SourceFile } from './sources.ts'

const HEADING = '## Budgets'

/** Rows of the table of budgets that are missing from the README, and rows that it shouldn’t have. */
export function budgetProblems({ file, text }: SourceFile, budgets: readonly Budget[]): string[] {
  const [, section = ''] = text.split(`${HEADING}\n`)
  const lines = (section.split('\n## ')[0] ?? '').split('\n')
  const rows = lines.filter((line) => line.startsWith('|')).map(cellsOf)
  const written = rows.slice(2).map((cells) => cells.join(' | '))
  const wanted = budgets.map((budget) => [budget.what, amountText(budget), budget.kind].join(' | '))
  return [
    ...wanted.filter((row) => !written.includes(row)).map((row) => `${file}: “${HEADING}” lacks the row | ${row} |`),
    ...written
      .filter((row) => !wanted.includes(row))
      .map((row) => `${file}: “${HEADING}” has the row | ${row} |, which tests/bench/budgets.ts doesn’t. Correct one.`),
  ]
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}
