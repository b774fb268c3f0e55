// Walks every journey through the site as it is built for a path, served by nginx with the file of deploy for it.
// What comes behind `--` goes to Playwright: `npm run test:at-path -- --project=chromium`.
import '../src/build/enough-node.mjs'
import { spawnSync } from 'node:child_process'
import { freePort } from './free-port.mjs'
import './ready.mjs'

function run(words, env) {
  const { status } = spawnSync('npm', ['run', '--silent', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status ?? 1
}

const status =
  run(['build'], { POISE_BASE: '/runbook/' }) ||
  run(['test:e2e', '--', ...process.argv.slice(2)], { POISE_TEST_PORT: String(await freePort()) })
console.log('\nThe site in dist is the one for /runbook/. For the one at the root: npm run build')
process.exit(status)
