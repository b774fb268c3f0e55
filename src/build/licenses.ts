import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Plugin, Rolldown } from 'vite'
import { buildWorker } from './offline.ts'

/** The licenses of what others have written, below the root of the site. */
export const LICENSES_FILE = 'licenses/index.txt'
/** Packages of which something comes into the site past the bundler: a program or a table that the build writes. */
const PAST_THE_BUNDLER = ['pagefind', 'chinese-days', 'opencc-js', 'pinyin-pro']

const IN_A_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
/** A file or a folder of them. */
const LICENSE_FILE = /^(?:licen[cs]es?|copying|notice|third_party_licenses)(?:[.-].*)?$/i
const LINE = '-'.repeat(80)

/** After the build: one file with the license of every package of which the site holds code. */
export function licenses(): AstroIntegration {
  const folders = new Set<string>()
  const collect: Plugin = {
    name: 'licenses',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const folder of packageFolders(Object.values(bundle))) folders.add(folder)
    },
  }
  return {
    name: 'licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } })
      },
      'astro:build:done': async ({ dir }) => {
        const inWorker = packageFolders(await buildWorker([]))
        const others = PAST_THE_BUNDLER.map((name) => join('node_modules', name))
        const file = join(fileURLToPath(dir), LICENSES_FILE)
        mkdirSync(join(file, '..'), { recursive: true })
        writeFileSync(file, licensesText([...folders, ...inWorker, ...others]))
      },
    },
  }
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset

/** The folders of the packages of which code is left in what the bundler has written. */
export function packageFolders(outputs: readonly Output[]): string[] {
  const modules = outputs.flatMap((output) => (output.type === 'chunk' ? Object.entries(output.modules) : []))
  return modules.flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? (IN_A_PACKAGE.exec(id.replace(/^\0/, ''))?.[1] ?? []) : [],
  )
}

/**
 * Name, version, license and its text of each package, by name.
 * @param folders of packages; one that comes twice is written once
 * @throws {Error} naming the package that says nothing of its license
 */
export function licensesText(folders: readonly string[]): string {
  const texts = new Map<string, string>()
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
    const files = licenseFiles(folder)
    if (!license || files.length === 0)
      throw new Error(
        `${name} ${version} says nothing of its license, and its code is in the site. Replace the package.`,
      )
    const parts = files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim())
    texts.set(name, `${name} ${version}\nLicense: ${license}\n\n${parts.join('\n\n')}\n`)
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  return `The site holds code or data of these packages.\n\n${sorted.join(`\n${LINE}\n\n`)}`
}

function licenseFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => LICENSE_FILE.test(name))
  return names.sort().flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((inner) => join(path, inner))
      : [path]
  })
}

interface PackageFile {
  name: string
  version: string
  license?: string
}
