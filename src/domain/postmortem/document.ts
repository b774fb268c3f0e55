/**
 * A postmortem as a tree: what is exported and what the preview shows. Its texts are plain texts; what an export format
 * would read as markup is that format's to escape.
 */

/** One cell of a table, one line. `hint` says what belongs here while nobody has filled it in. */
export type Cell =
  { kind: 'text'; text: string } | { kind: 'hint'; text: string } | { kind: 'link'; text: string; href: string }

/** A table. `columns` holds the text of each heading; every row has a cell for each of them. */
export interface Table {
  kind: 'table'
  /** Names the kind of table: each has columns of its own. */
  id: 'header' | 'impact' | 'responders' | 'timeline' | 'runbooks' | 'action-items'
  columns: string[]
  rows: Cell[][]
}

/** What stands in a section below its title, one after the other. */
export type Block =
  /** Typed text: see `paragraphs` for how it falls into paragraphs and lines. */
  | { kind: 'text'; text: string }
  | { kind: 'hint'; text: string }
  /** Lines to copy as they are: commands and queries. */
  | { kind: 'code'; text: string }
  /** Items of one line each. */
  | { kind: 'list'; items: string[] }
  | Table

/** A section, its id that of the template's section. Its title is a heading one level below that of its parent. */
export interface Section {
  id: string
  title: string
  blocks: Block[]
  sections: Section[]
}

/** The whole postmortem, in the order in which it is written out. `title` is plain text of one line. */
export interface PostmortemDocument {
  title: string
  /** Stands under the title: says that this was a drill. */
  note?: string
  header: Table
  sections: Section[]
}
