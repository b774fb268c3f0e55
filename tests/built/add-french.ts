import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import ts from 'typescript'
import { parse, stringify } from 'yaml'
import { pageRoutes } from '../../src/guide/page-path.ts'
import { NEEDED_PAGES } from '../../src/schemas/hide.ts'
import { readText } from '../fixtures/read-text.ts'
import { copyProject } from './copy-project.ts'

/** What stands before every text of the language that is made up, so that it is told from the English that it is made of. */
export const MARK = 'fr:'

/** What the build needs of the project. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

const IMAGES = ['.png', '.webp']

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }

/**
 * A copy of the project that has French too, added as CONTRIBUTING says: a folder of dictionaries, one line in
 * `languages.ts`, and the content. The dictionaries are the English ones with a mark before each text; the guide, the
 * drills and the company's own texts are the English ones. It shows French at its root, English beside it, and only the
 * pages that can't be hidden. Its lines end as Git for Windows may write them.
 */
export function addFrench(folder: string): void {
  copyProject(folder, PROJECT)
  mkdirSync(join(folder, 'src/i18n/fr'))
  for (const file of globSync('src/i18n/en/*.ts')) {
    const french = markedTexts(readText(file)).replace('const en:', 'const fr:')
    writeFileSync(join(folder, 'src/i18n/fr', basename(file)), french)
  }
  change(join(folder, 'src/i18n/languages.ts'), (text) =>
    text
      .replace("import { en } from './en/index.ts'\n", "$&import { fr } from './fr/index.ts'\n")
      .replace("  en: { name: 'English', words: en },\n", "$&  fr: { name: 'Français', words: fr },\n"),
  )
  cpSync('src/content/guide/en', join(folder, 'src/content/guide/fr'), { recursive: true })
  for (const file of ['src/content/obligations.yaml', ...globSync('src/content/drills/*.yaml')])
    change(join(folder, file), (text) => stringify(withFrench(parse(text))))
  change(join(folder, 'src/content/organization.yaml'), (text) =>
    stringify({ ...(withFrench(parse(text)) as object), locales: ['fr', 'en'], hide: unneededPages() }),
  )
  for (const file of globSync('{src,public}/**/*', { cwd: folder, withFileTypes: true }))
    if (file.isFile() && !IMAGES.includes(extname(file.name)))
      change(join(file.parentPath, file.name), (text) => text.replaceAll('\n', '\r\n'))
}

/** The pages that can be hidden: a small site is built sooner. */
function unneededPages(): string[] {
  return pageRoutes().filter((route) => !Object.hasOwn(NEEDED_PAGES, route))
}

function change(file: string, by: (text: string) => string): void {
  writeFileSync(file, by(readText(file)))
}

/** A dictionary with a mark before each of its texts. */
function markedTexts(source: string): string {
  const places: number[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer)) places.push(node.initializer.getStart())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('dictionary.ts', source, ts.ScriptTarget.Latest, true))
  return places.reduceRight((text, at) => text.slice(0, at + 1) + MARK + text.slice(at + 1), source)
}

/** The values with a French text wherever there is an English one. */
function withFrench(value: Value): Value {
  if (Array.isArray(value)) return value.map(withFrench)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withFrench(one)]))
  return inner.en === undefined ? inner : { ...inner, fr: inner.en }
}
