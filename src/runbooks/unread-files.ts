import { globSync } from 'node:fs'
import { sep } from 'node:path'
import { LOCALES } from '../i18n/languages.ts'
import type { RunbookFile } from './runbook-files.ts'

/** What holds text as well, and becomes no page. */
const TEXT = /\.(?:mdx|adoc|asciidoc|asc|txt|rst|org|textile|mediawiki|wiki|docx?|odt|rtf)$/i
const NO_RUNBOOK = /(?:^|\/)(?:licen[cs]e|copying|notice|requirements|robots)[^/]*$/i
/** A name that ends as a language is written: `disk.zh.md`, `disk.zh_CN.md`, `disk_en.md`. */
const LANGUAGE = /[._](zh|cn|en|ja|jp|ko|de|fr|es|ru|pt)(?:[-_](?:cn|tw|hk|hans|hant|us|gb|br))?$/i
/** A folder of a language: `en/disk.md`. */
const LANGUAGE_FOLDER = /^(?:zh|cn|en|ja|ko|de|fr|es|ru|pt)(?:[-_](?:cn|tw|hk|hans|hant|us|gb|br))?\//i

/**
 * The files in the runbooks' folder that hold text and become no page, and that no runbook links to.
 * @param linked files that a runbook shows or links to, from the project's root
 * @returns a sentence for each, with its file
 */
export function unreadFiles(folder: string, linked: readonly string[]): string[] {
  return globSync('**/*.*', { cwd: folder, exclude: (name) => /^(?:\.|node_modules$)/.test(name) })
    .map((file) => `${folder}/${file.replaceAll(sep, '/')}`)
    .filter((file) => TEXT.test(file) && !NO_RUNBOOK.test(file) && !/\/\./.test(file) && !linked.includes(file))
    .sort()
    .map((file) => `${file}:1: It becomes no page: only Markdown does. ${whatToDo(file)}`)
}

function whatToDo(file: string): string {
  if (/\.mdx$/i.test(file)) return 'Name it .md; imports and components are left out then.'
  if (/\.txt$/i.test(file)) return 'Name it .md if it is a runbook.'
  return 'Export or convert it to Markdown, and name it .md.'
}

/** A sentence for each runbook whose name, or folder, looks like a language and isn't read as one. */
export function languageProblems(files: readonly RunbookFile[]): string[] {
  const endings = LOCALES.map((locale) => `.${locale}.md`).join(', ')
  return files.flatMap(({ file, path, locale }) => {
    if (locale !== undefined) return []
    const isLanguage = LANGUAGE.test(path) || LANGUAGE_FOLDER.test(path)
    return isLanguage
      ? [
          `${file}:1: It stands beside the others as a runbook of its own. The same one in another language ends with ${endings}.`,
        ]
      : []
  })
}
