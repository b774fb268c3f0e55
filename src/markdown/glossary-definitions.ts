import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { pageFile } from '../guide/page-path.ts'
import type { Locale } from '../i18n/languages.ts'
import { splitHeading } from './page-parts.ts'
import { parsePage } from './parse-page.ts'

/**
 * The definitions of a glossary page: of each heading with an id, the paragraph right under it.
 * @returns `undefined` in the place of a definition that isn’t plain words
 */
export function definitionsOf({ children }: Root): Map<string, string | undefined> {
  const definitions = new Map<string, string | undefined>()
  for (const [index, node] of children.entries()) {
    const id = node.type === 'heading' ? splitHeading(node)?.id : undefined
    const next = children[index + 1]
    if (id && next?.type === 'paragraph')
      definitions.set(id, next.children.every(({ type }) => type === 'text') ? textOf(next) : undefined)
  }
  return definitions
}

const read = new Map<Locale, Map<string, string | undefined>>()

/**
 * What a term means, as the glossary says it.
 * @throws {Error} when the glossary has no such term, or its definition isn’t plain words
 */
export function glossaryDefinition(locale: Locale, id: string): string {
  const file = pageFile(locale, 'training/glossary')
  const definitions = read.get(locale) ?? definitionsOf(glossary(file))
  read.set(locale, definitions)
  if (!definitions.has(id))
    throw new Error(`${file}: There is no term “${id}”. Define it there, or correct the id of the <Term>.`)
  const definition = definitions.get(id)
  if (definition === undefined)
    throw new Error(
      `${file}: The first paragraph under “${id}” has a link or another mark in it. It is shown where the term stands; write it in plain words, and the link in the next paragraph.`,
    )
  return definition
}

function glossary(file: string): Root {
  const { tree, fault } = parsePage({ file, text: readFileSync(file, 'utf8') })
  if (fault) throw new Error(fault)
  return tree
}
