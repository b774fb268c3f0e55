import { Component, h } from 'preact'
import type { Block, Cell, PostmortemDocument, Section, Table } from '../../domain/postmortem/document.ts'
import { paragraphs } from '../../domain/text.ts'

/** Level of the document's title: it stands in a section of the page. */
const TITLE_LEVEL = 3
const DEEPEST = 6

/** The document as it will be exported, from the same tree. Typed text stays text. */
export function PostmortemPaper({ document }: { document: PostmortemDocument }) {
  return (
    <>
      <div data-part="header">
        {heading(TITLE_LEVEL, document.title)}
        {document.note && (
          <p>
            <strong>{document.note}</strong>
          </p>
        )}
        <TableView table={document.header} />
      </div>
      {document.sections.map((section) => (
        <SectionView key={section.id} section={section} level={TITLE_LEVEL + 1} />
      ))}
    </>
  )
}

interface SectionProps {
  section: Section
  level: number
}

/** Drawn again only when its text changes: drawing hundreds of rows with each typed letter would be slow. */
class SectionView extends Component<SectionProps> {
  override shouldComponentUpdate({ section, level }: SectionProps): boolean {
    return level !== this.props.level || JSON.stringify(section) !== JSON.stringify(this.props.section)
  }

  override render({ section, level }: SectionProps) {
    return (
      <section data-part={section.id}>
        {heading(level, section.title)}
        {section.blocks.map((block) => (
          <BlockView key={block.kind} block={block} />
        ))}
        {section.sections.map((inner) => (
          <SectionView key={inner.id} section={inner} level={level + 1} />
        ))}
      </section>
    )
  }
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <>
          {paragraphs(block.text).map((lines) => (
            <p>{lines.map((line, index) => (index === 0 ? line : [<br />, line]))}</p>
          ))}
        </>
      )
    case 'hint':
      return (
        <p class="muted">
          <em>{block.text}</em>
        </p>
      )
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return <TableView table={block} />
  }
}

function TableView({ table }: { table: Table }) {
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            {table.columns.map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{cellView(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellView(cell: Cell) {
  if (cell.kind === 'hint') return <em class="muted">{cell.text}</em>
  if (cell.kind === 'text') return cell.text
  return (
    <a href={cell.href} target="_blank" rel="noopener noreferrer">
      {cell.text}
    </a>
  )
}

function heading(level: number, title: string) {
  return h(`h${Math.min(level, DEEPEST)}`, {}, title)
}
