import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Keeps Chromium from talking to anybody but this machine. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * @returns {string | undefined} a Chromium that is on this machine: `CHROMIUM_PATH`, the system's, Playwright's own.
 * The headless shell comes first: the same engine without the window, and the tests take half the time in it.
 */
export function browserPath() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file. Correct it or unset it.`)
  }
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  const folders = (process.env.PATH ?? '').split(':')
  const known = [
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
  return known.find((path) => path && existsSync(path))
}

/** Gets a Chromium where there is none: Playwright's own, or Debian's where that download is closed. */
export function ensureBrowser() {
  if (browserPath()) return
  console.log('No Chromium found; installing one.')
  const withDeps = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  })
  if (withDeps.status === 0 && browserPath()) return
  aptInstall(['chromium', 'chromium-headless-shell', 'fonts-noto-cjk'])
  if (!browserPath())
    throw new Error('No Chromium could be installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test')
}

/** Runs apt-get as root; throws where there is none, or where we mayn't. */
export function apt(...words) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command, ...rest] = [...sudo, 'apt-get', ...words]
  execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

/** Installs packages where there is apt and we may; where not, whoever needs them says so. */
export function aptInstall(packages) {
  try {
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  } catch {
    // No apt, or not allowed.
  }
}
