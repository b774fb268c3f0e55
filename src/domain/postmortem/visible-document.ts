import type { Block, Cell, PostmortemDocument, Section, Table } from './document.ts'
import { visible } from '../visible.ts'

/** The same document with every unseen character named (see `visible`). Addresses of links have none. */
export function visibleDocument(document: PostmortemDocument): PostmortemDocument {
  return {
    ...document,
    title: visible(document.title),
    header: tableOf(document.header),
    sections: document.sections.map(sectionOf),
  }
}

function sectionOf(section: Section): Section {
  return { ...section, blocks: section.blocks.map(blockOf), sections: section.sections.map(sectionOf) }
}

function blockOf(block: Block): Block {
  if (block.kind === 'table') return tableOf(block)
  if (block.kind === 'list') return { ...block, items: block.items.map(visible) }
  return { ...block, text: visible(block.text) }
}

function tableOf(table: Table): Table {
  return { ...table, rows: table.rows.map((row) => row.map(cellOf)) }
}

function cellOf(cell: Cell): Cell {
  return { ...cell, text: visible(cell.text) }
}
