import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Break, Table, TableCell, Text } from 'mdast'
import type { PostmortemDocument } from '../postmortem/document.ts'
import { postmortemTree } from './document-tree.ts'

/**
 * Writes a postmortem as GitHub Flavored Markdown. Read back by a GFM parser it has the structure of the tree and nothing
 * more: whatever was typed comes back as the same plain text. Addresses in typed text become code spans, since GFM parsers
 * turn even an escaped address into a link.
 */
export function postmortemMarkdown(document: PostmortemDocument): string {
  return toMarkdown(postmortemTree(document), OPTIONS)
}

/** Letters, digits and signs that mean nothing to Markdown where they stand here; most of a long timeline is such text. */
const HARMLESS = /^[\p{L}\p{N}\p{So}](?:[\p{L}\p{N}\p{M}\p{So} ，。：；、？！（）“”\-:,/]*[\p{L}\p{N}）。])?$/u
/** An underscore between two letters or digits means nothing either; unescaped, `sev1_20150911` can be read and copied. */
const INNER_UNDERSCORE = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu

const text: Handle = (node: Text, _parent, state, info) =>
  HARMLESS.test(node.value) ? node.value : state.safe(node.value, info).replace(INNER_UNDERSCORE, '_')

/** A line end within a paragraph, as two blanks: many readers, Python-Markdown and 语雀 among them, show a backslash. */
const lineBreak: Handle = (node: Break, parent, state, info) =>
  defaultHandlers.break(node, parent, state, info).replace('\\', '  ')

/**
 * A table as `mdast-util-gfm` writes it, in a third of the time: of the ten thousand rows of a long incident most cells
 * hold harmless text, which needs no look at what stands around it. Ours have no alignment, and as many cells in each row.
 */
const table: Handle = (node: Table, _parent, state, info) => {
  const cellText = (cell: TableCell): string => {
    const [only, more] = cell.children
    if (only?.type === 'text' && !more && HARMLESS.test(only.value)) return ` ${only.value} |`
    const exits = [state.enter('tableCell'), state.enter('phrasing')]
    const content = state.containerPhrasing(cell, { ...info, before: '|', after: '|' })
    for (const exit of exits.reverse()) exit()
    return content ? ` ${content} |` : ' |'
  }
  const exit = state.enter('table')
  const [head = '', ...rows] = node.children.map(({ children }) => `|${children.map(cellText).join('')}`)
  exit()
  return [head, `|${' - |'.repeat(node.children[0]?.children.length ?? 0)}`, ...rows].join('\n')
}

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { text, break: lineBreak, table },
}
