// Runs everything that must hold, in the order in which it is cheapest to learn of a fault, and counts.
import '../src/build/enough-node.mjs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.mjs'

const reports = mkdtempSync(join(tmpdir(), 'poise-'))
let passed = 0
let failed = 0

async function step(name, words, env = {}) {
  console.log(`\n── ${name}`)
  const startedAt = performance.now()
  const run = spawn('npm', ['run', '--silent', ...words], { stdio: 'inherit', env: { ...process.env, ...env } })
  const [status] = await once(run, 'close')
  console.log(`   ${status === 0 ? 'ok' : 'FAILED'} after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  return status === 0
}

/** Runs something beside other things; its output comes when it has ended, so that no two are mixed. */
function beside(command, ...words) {
  return new Promise((resolve) => {
    const run = spawn(command, words)
    let output = ''
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (text) => (output += text))
    run.on('close', (status) => resolve({ output, isFine: status === 0 }))
  })
}

/** They don't need each other, and none of them needs a whole core. */
async function checks(all) {
  const results = await Promise.all(
    all.map(async ([name, script]) => ({ name, ...(await beside('npm', 'run', '--silent', script)) })),
  )
  for (const { name, output, isFine } of results) {
    console.log(`\n── ${name}\n${output}   ${isFine ? 'ok' : 'FAILED'}`)
    if (isFine) passed++
    else failed++
  }
}

async function vitest(name, script) {
  const file = join(reports, `${script.replace(':', '-')}.json`)
  const fine = await step(name, [script, '--', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
  count(file, (report) => [report.numPassedTests, report.numFailedTests], fine)
}

function count(file, read, fine) {
  let counts = [0, 0]
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    console.log(`   no report was written to ${file}`)
  }
  passed += counts[0]
  // A runner that fails without a failing test, or without any test, counts as one.
  failed += fine && counts[0] > 0 ? counts[1] : Math.max(1, counts[1])
}

await checks([
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['format', 'check:format'],
  ['words', 'check:words'],
  ['unused code and packages', 'check:unused'],
])
// What isn't on this machine is fetched while the tests run that need none of it.
const readying = beside(process.execPath, 'tests/ready.mjs')
await vitest('unit, property and gate tests', 'test:unit')
const ready = await readying
console.log(`\n── browsers, web servers and NATS\n${ready.output}   ${ready.isFine ? 'ok' : 'FAILED'}`)
if (!ready.isFine) failed++
if (await step('build', ['build'])) {
  passed++
  await vitest('the built site', 'test:built')
  await vitest('the site in nginx and Caddy, a team over NATS', 'test:hosts')
  const file = join(reports, 'e2e.json')
  const fine = await step('end to end, in Chromium, Firefox and WebKit', ['test:e2e'], {
    POISE_REPORT: file,
    // Whatever else runs on this machine, the site is served beside it.
    POISE_TEST_PORT: String(await freePort()),
  })
  count(file, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky], fine)
} else failed++

rmSync(reports, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
