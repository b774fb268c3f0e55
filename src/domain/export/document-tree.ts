import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Table as TableNode, Text } from 'mdast'
import type { Block, Cell, PostmortemDocument, Section, Table } from '../postmortem/document.ts'
import { paragraphs } from '../text.ts'
import { splitAddresses } from './split-addresses.ts'

const DEEPEST = 6

/** The postmortem as an mdast tree, from which Markdown, HTML and Confluence's XML are written. */
export function postmortemTree(document: PostmortemDocument): Root {
  const head: RootContent[] = [heading(1, document.title)]
  if (document.note) head.push(paragraph([document.note]))
  return {
    type: 'root',
    children: [
      ...head,
      tableNode(document.header),
      ...document.sections.flatMap((section) => sectionNodes(section, 2)),
    ],
  }
}

function sectionNodes(section: Section, depth: number): RootContent[] {
  return [
    heading(depth, section.title),
    ...section.blocks.flatMap(blockNodes),
    ...section.sections.flatMap((inner) => sectionNodes(inner, depth + 1)),
  ]
}

function blockNodes(block: Block): RootContent[] {
  switch (block.kind) {
    case 'text':
      return paragraphs(block.text).map(paragraph)
    case 'hint':
      return [{ type: 'paragraph', children: [hint(block.text)] }]
    case 'code':
      return [{ type: 'code', value: block.text }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: block.items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph([item])] })),
        },
      ]
    case 'table':
      return [tableNode(block)]
  }
}

function heading(depth: number, title: string): Heading {
  return { type: 'heading', depth: Math.min(depth, DEEPEST) as Heading['depth'], children: phrasing(title) }
}

function paragraph(lines: string[]): Paragraph {
  return {
    type: 'paragraph',
    children: lines.flatMap((line, index) => (index === 0 ? phrasing(line) : [{ type: 'break' }, ...phrasing(line)])),
  }
}

function tableNode(table: Table): TableNode {
  const rows = [table.columns.map((title): Cell => ({ kind: 'text', text: title })), ...table.rows]
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: cellNodes(cell) })),
    })),
  }
}

function cellNodes(cell: Cell): PhrasingContent[] {
  if (cell.kind === 'hint') return [hint(cell.text)]
  if (cell.kind === 'link') return [{ type: 'link', url: cell.href, children: [plain(cell.text)] }]
  return phrasing(cell.text)
}

function phrasing(line: string): PhrasingContent[] {
  return splitAddresses(line).map(({ text, address }) => (address ? { type: 'inlineCode', value: text } : plain(text)))
}

function hint(text: string): PhrasingContent {
  return { type: 'emphasis', children: [plain(text)] }
}

function plain(value: string): Text {
  return { type: 'text', value }
}
