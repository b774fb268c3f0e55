import { parseSync } from 'oxc-parser'
import { placeOf, type SourceFile } from './sources.ts'
import { identifierOf, type Node, nodeIn, treeOf } from './syntax.ts'

/**
 * Exports without a JSDoc comment right before them. What is passed on from another file is explained there. Of a
 * function that is declared for several kinds of arguments, one declaration is enough.
 */
export function unexplainedExports(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => {
    const statements = treeOf(source).body as Node[]
    const isExplained = explainedIn(source)
    const explained = new Set(statements.filter(isExplained).flatMap(namesIn))
    return statements.flatMap((statement) =>
      exportsOf(statement)
        .filter((name) => !explained.has(name) && !isExplained(statement))
        .map(
          (name) =>
            `${placeOf(source, statement.start)}: nothing explains ${name}. Write a JSDoc comment right before it: what it is, its unit, its boundary case, where its rule comes from.`,
        ),
    )
  })
}

/** Tells which statements of a file have a JSDoc comment before them; other comments may stand in between. */
function explainedIn({ file, text }: SourceFile): (statement: Node) => boolean {
  const { comments } = parseSync(file, text)
  const before = (index: number): boolean => {
    const comment = comments.findLast(({ end }) => end <= index && text.slice(end, index).trim() === '')
    if (!comment) return false
    return (comment.type === 'Block' && /^\*[\s*]*[^\s*]/.test(comment.value)) || before(comment.start)
  }
  return ({ start }) => before(start)
}

/** The names that a statement gives to others and that are to be explained in this file. */
function exportsOf(statement: Node): string[] {
  if (statement.type === 'ExportDefaultDeclaration') {
    return [identifierOf(nodeIn(statement, 'declaration')) ?? namesIn(statement)[0] ?? 'default']
  }
  if (statement.type !== 'ExportNamedDeclaration' || nodeIn(statement, 'source')) return []
  const specifiers = (statement.specifiers ?? []) as Node[]
  return [...namesIn(statement), ...specifiers.flatMap((one) => identifierOf(nodeIn(one, 'local')) ?? [])]
}

/** The names that a statement declares, exported or not. */
function namesIn(statement: Node): string[] {
  const declaration = statement.type.startsWith('Export') ? nodeIn(statement, 'declaration') : statement
  const parts = (declaration?.declarations as Node[] | undefined) ?? (declaration ? [declaration] : [])
  return parts.flatMap((part) => {
    const id = nodeIn(part, 'id')
    const properties = id?.type === 'ObjectPattern' ? (id.properties as Node[]) : []
    return [id, ...properties.map((property) => nodeIn(property, 'value'))].flatMap((one) => identifierOf(one) ?? [])
  })
}
