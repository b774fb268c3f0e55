// Prints the promises of docs/faults.md with the tests that hold them, and fails as the gate does: `npm run faults`.
import { FAULTS_FILE, faultProblems, faultsOf, holdersOf } from './gates/rules/faults.ts'
import { read } from './gates/rules/sources.ts'

const faults = faultsOf(read(FAULTS_FILE)[0])
const holders = read('tests/**/*.{test,spec}.ts').flatMap(holdersOf)

for (const { row, fault, instead } of faults) {
  const own = holders.filter(({ rows }) => rows.includes(row))
  console.log(`\n${row}  ${fault} → ${instead}`)
  for (const { place, title } of own) console.log(`    ${place}  ${title}`)
  if (own.length === 0) console.log('    no test')
}
const problems = faultProblems(faults, holders)
console.log(`\n${faults.length} rows, ${holders.length} tests that name them, ${problems.length} problems`)
for (const problem of problems) console.log(problem)
process.exit(problems.length === 0 ? 0 : 1)
