import { readFileSync } from 'node:fs'
import type { Locale } from '../i18n/languages.ts'

/**
 * The definitions of a glossary page: of each heading with an id, the paragraph under it.
 * @param source the page as it is written
 */
export function definitionsOf(source: string): Map<string, string> {
  const found = source.matchAll(/^## .*\[#([^\]]+)\]\s*\n\n(.+)$/gm)
  return new Map([...found].map(([, id = '', definition = '']) => [id, definition.trim()]))
}

const read = new Map<Locale, Map<string, string>>()

/**
 * What a term means, as the glossary says it.
 * @throws {Error} when the glossary has no such term, or its definition isn’t plain words
 */
export function glossaryDefinition(locale: Locale, id: string): string {
  const file = `src/content/guide/${locale}/training/glossary.mdx`
  const definitions = read.get(locale) ?? definitionsOf(readFileSync(file, 'utf8'))
  read.set(locale, definitions)
  const definition = definitions.get(id)
  if (definition === undefined)
    throw new Error(`${file}: There is no term “${id}”. Define it there, or correct the id of the <Term>.`)
  if (/[[\]*`{}<>]/.test(definition))
    throw new Error(
      `${file}: The first paragraph under “${id}” has a link or another mark in it. It is shown where the term stands; write it in plain words, and the link in the next paragraph.`,
    )
  return definition
}
