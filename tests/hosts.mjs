import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { apt } from './browser.mjs'

/** Web servers, and NATS, are unpacked here and not installed: an installed one starts by itself, now and with the machine. */
const UNPACKED = resolve('node_modules/.cache/hosts')
/** What makes each say its version, and so shows that it runs. */
const VERSION = { nginx: '-v', caddy: 'version', 'nats-server': '--version' }

/** @returns {string} where a web server, or NATS, is on this machine; empty when there is none that runs */
export function hostPath(name) {
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/sbin',
    join(UNPACKED, 'usr/sbin'),
    join(UNPACKED, 'usr/bin'),
  ]
  const paths = folders.map((folder) => join(folder, name)).filter((path) => existsSync(path))
  return paths.find((path) => spawnSync(path, [VERSION[name]]).status === 0) ?? ''
}

/** Gets those that this machine lacks, from Debian; where it can't, their tests say so. */
export function ensureHosts() {
  const lacking = Object.keys(VERSION).filter((name) => !hostPath(name))
  if (lacking.length === 0) return
  console.log(`No ${lacking.join(' and no ')} found; unpacking Debian’s.`)
  mkdirSync(UNPACKED, { recursive: true })
  const run = (command, ...words) =>
    execFileSync(command, words, { cwd: UNPACKED, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    apt('update', '-qq')
  } catch {
    // The lists that are there may do.
  }
  try {
    run('apt-get', 'download', '-qq', ...lacking)
    for (const file of globSync('*.deb', { cwd: UNPACKED })) run('dpkg-deb', '-x', file, '.')
  } catch {
    // No apt.
  }
  for (const why of lacking.map(whyNoHost).filter(Boolean))
    console.log(`${why}. ${process.env.CI ? 'Its tests fail' : 'Its tests are skipped'}.`)
}

/** @returns {string} why one of them can't be started here, and what to do; empty when it can */
export function whyNoHost(name) {
  return hostPath(name) ? '' : `There is no ${name} on this machine. On Debian: apt-get install ${name}`
}
