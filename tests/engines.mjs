import { existsSync, globSync } from 'node:fs'
import { aptInstall } from './browser.mjs'

const onPath = (name) => (process.env.PATH ?? '').split(':').map((folder) => `${folder}/${name}`)
const first = (paths) => paths.find((path) => existsSync(path))

/**
 * Where the browsers are on this machine in which the journeys of `tests/engines` are walked: what each consists of, and
 * Debian's packages with it.
 * @type {Record<'firefox' | 'webkit', { name: string, packages: string[], find: () => Record<string, string | undefined> }>}
 */
export const engines = {
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () => ({
      firefox: first([
        ...[process.env.FIREFOX_PATH ?? []].flat(),
        ...onPath('firefox-esr'),
        ...onPath('firefox'),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ]),
    }),
  },
  webkit: {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => ({
      driver: first(onPath('WebKitWebDriver')),
      browser: globSync('/usr/{lib/*,lib,libexec,lib64}/webkit{2gtk,gtk}-*/MiniBrowser').sort().at(-1),
      screen: first(onPath('Xvfb')),
    }),
  },
}

/** @returns {string[]} what an engine lacks on this machine; none when it can be started */
function lackingParts(engine) {
  const parts = Object.entries(engines[engine].find())
  return parts.filter(([, path]) => !path).map(([part]) => part)
}

/** Gets the engines that this machine lacks, from Debian; where it can't, their journeys say so. */
export function ensureEngines() {
  for (const [engine, { name, packages }] of Object.entries(engines)) {
    if (lackingParts(engine).length === 0) continue
    console.log(`No ${name} found; installing it.`)
    aptInstall(packages)
  }
}

/** @returns {string} why the journeys in an engine can't be walked here, and what to do; empty when they can */
export function whyNot(engine) {
  const lacking = lackingParts(engine)
  if (lacking.length === 0) return ''
  const { name, packages } = engines[engine]
  return `There is no ${name} on this machine (${lacking.join(', ')} missing). On Debian: apt-get install ${packages.join(' ')}`
}
