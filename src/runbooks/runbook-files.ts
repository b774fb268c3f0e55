import { existsSync, globSync } from 'node:fs'
import { sep } from 'node:path'
import { LOCALES, type Locale } from '../i18n/languages.ts'

/** Where a company puts its runbooks, from the project's root. */
export const OWN_RUNBOOKS = 'src/content/own/runbooks'
/** Our examples. They are shown as long as there is no runbook of the company's own. */
export const EXAMPLE_RUNBOOKS = 'src/content/runbooks'

/** A file of a runbook. One may stand in several languages: `disk-full.md` and `disk-full.en.md`. */
export interface RunbookFile {
  /** From the project's root, with slashes. */
  file: string
  /** Below its folder, without what follows the name: `kubernetes/KubePodCrashLooping`. The same in every language. */
  path: string
  /** The language that its name tells; `undefined` for the text that stands wherever there is no other. */
  locale: Locale | undefined
}

const EXTENSION = /\.(?:md|markdown|mdown|mkd)$/i
/** The text of a folder itself, by the names that GitHub and Hugo give it. */
const FOLDER_TEXT = /(?:^|\/)(?:readme|index|_index)$/i

/** Whether the runbooks that are shown are our examples. */
export function areExamples(): boolean {
  return runbookFolder() === EXAMPLE_RUNBOOKS
}

let builtFolder: string | undefined

/** The folder whose runbooks are shown. A build looks once, however many pages ask. */
export function runbookFolder(): string {
  if (builtFolder !== undefined) return builtFolder
  const hasOwn = existsSync(OWN_RUNBOOKS) && globSync(`${OWN_RUNBOOKS}/**/*`).some((file) => EXTENSION.test(file))
  const folder = hasOwn ? OWN_RUNBOOKS : EXAMPLE_RUNBOOKS
  // What runs after the build asks without Vite.
  if (import.meta.env?.PROD) builtFolder = folder
  return folder
}

/** The files of all runbooks in a folder, in a fixed order. Hidden folders, and what is in `node_modules`, are passed over. */
export function runbookFiles(folder: string): RunbookFile[] {
  return globSync('**/*', { cwd: folder, exclude: (name) => /^(?:\.|node_modules$)/.test(name) })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => EXTENSION.test(file) && !/(?:^|\/)\./.test(file))
    .sort()
    .map((file) => ({ file: `${folder}/${file}`, ...pathOf(file) }))
}

/** The path and the language that a file's name tells. `README.md` in a folder is the text of the folder. */
export function pathOf(fileBelow: string): { path: string; locale: Locale | undefined } {
  const name = fileBelow.replace(EXTENSION, '')
  const locale = LOCALES.find((one) => name.toLowerCase().endsWith(`.${one.toLowerCase()}`))
  const withoutLocale = locale ? name.slice(0, -locale.length - 1) : name
  return { path: addressOf(withoutLocale.replace(FOLDER_TEXT, '')), locale }
}

/** Signs that an address gives another meaning become hyphens. */
function addressOf(name: string): string {
  return name.normalize('NFC').replace(/[?#%:*"<>|\\\s]+/g, '-')
}
