import { amountText } from './budgets.ts'

/** The middle one of some numbers. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** A line of what is printed: what was measured, and what it came to. */
export const row = (what, value, most = '') => console.log(`${what.padEnd(66)} ${String(value).padStart(10)}   ${most}`)

/** A line about a budget: what it is, what it came to, and the most that it may be. */
export const report = (budget, value, about = '') =>
  row(budget.what + about, amountText(budget, value), `${budget.kind}: ${amountText(budget)}`)
