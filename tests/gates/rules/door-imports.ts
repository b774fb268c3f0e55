import { posix } from 'node:path'
import { bare, identifierOf, keyOf, type Node, nodeIn, textOf } from './syntax.ts'

/** A value that is imported: `name` where it comes from, `*` for a whole module; `local` here. */
interface Value {
  name: string
  local: string
}

/** Stands for a path that is worked out when the code runs. */
export const COMPUTED = '(computed)'

/**
 * What a node imports from: its path from the root when it is relative and `file` says where it is written, else as it
 * is written; `COMPUTED` when nobody can read it, as with `import.meta.glob()`; `undefined` when nothing is imported, or only a type.
 */
export function importOf(node: Node, file?: string): string | undefined {
  const specifier = specifierOf(node)
  if (!specifier) return isGlob(node) ? COMPUTED : undefined
  const from = textOf(bare(specifier))?.replace(/\?.*$/, '')
  if (from === undefined) return COMPUTED
  return file !== undefined && from.startsWith('.') ? posix.join(posix.dirname(file), from) : from
}

/** The values that a node imports or exports from somewhere else; none when only types are. */
export function valuesOf(node: Node): Value[] {
  if (node.importKind === 'type' || node.exportKind === 'type') return []
  const specifiers = (node.specifiers ?? []) as Node[]
  const values = specifiers
    .filter(({ importKind, exportKind }) => importKind !== 'type' && exportKind !== 'type')
    .map((specifier) => {
      const name = nameOf(nodeIn(specifier, node.type === 'ExportNamedDeclaration' ? 'local' : 'imported'))
      return { name, local: nameOf(nodeIn(specifier, 'local')) }
    })
  return specifiers.length > 0 ? values : [{ name: '*', local: '*' }]
}

/** The names that a node gives to others: `export { a }`, `export default a`, `export const b = a`. */
export function handedOn(node: Node): string[] {
  if (node.type === 'ExportDefaultDeclaration') return [nameOf(bare(nodeIn(node, 'declaration')))]
  if (node.type !== 'ExportNamedDeclaration' || nodeIn(node, 'source')) return []
  const declared = ((nodeIn(node, 'declaration')?.declarations ?? []) as Node[]).map((one) => nodeIn(one, 'init'))
  const locals = ((node.specifiers ?? []) as Node[]).map((one) => nodeIn(one, 'local'))
  return [...declared, ...locals].map((one) => nameOf(bare(one)))
}

function specifierOf(node: Node): Node | undefined {
  if (node.type === 'TSImportEqualsDeclaration') return nodeIn(nodeIn(node, 'moduleReference'), 'expression')
  if (node.type === 'TSImportType') return undefined
  if (node.type !== 'CallExpression') return nodeIn(node, 'source')
  const isRequire = identifierOf(bare(nodeIn(node, 'callee'))) === 'require'
  return isRequire ? (node.arguments as Node[])[0] : undefined
}

function isGlob(node: Node): boolean {
  return node.type === 'MemberExpression' && nodeIn(node, 'object')?.type === 'MetaProperty' && keyOf(node) === 'glob'
}

function nameOf(node: Node | undefined): string {
  return identifierOf(node) ?? textOf(node) ?? '*'
}
