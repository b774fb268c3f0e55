import { childrenOf, identifierOf, type Node, nodeIn, nodesIn } from './syntax.ts'

/** A function of a file, a component for example; or what stands outside of all of them. */
export interface Unit {
  /** The empty text of what stands outside. */
  name: string
  node: Node
  /** What it is given, by the names that it has inside. */
  given: readonly string[]
  /** What is bound in it, functions inside it included. */
  bindings: readonly { names: readonly string[]; value: Node }[]
}

/** The functions of a file that stand in no other, then the file itself. */
export function functionsIn(root: Node): Unit[] {
  const named = childrenOf(root).flatMap((statement) => {
    const declared = nodeIn(statement, 'declaration') ?? statement
    if (declared.type === 'FunctionDeclaration')
      return [unitOf(identifierOf(nodeIn(declared, 'id')) ?? '', declared, declared)]
    return ((declared.declarations ?? []) as Node[]).flatMap((one) => {
      const value = nodeIn(one, 'init')
      return value && isFunction(value) ? [unitOf(identifierOf(nodeIn(one, 'id')) ?? '', one, value)] : []
    })
  })
  return [...named, { ...unitOf('', root, root), given: [] }]
}

const isFunction = ({ type }: Node) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression'

function unitOf(name: string, node: Node, body: Node): Unit {
  const bindings = nodesIn(body).flatMap(({ node: one }) => {
    const value = one.type === 'VariableDeclarator' ? nodeIn(one, 'init') : nodeIn(one, 'body')
    if (one === body || !value || (one.type !== 'VariableDeclarator' && one.type !== 'FunctionDeclaration')) return []
    return [{ names: boundNames(nodeIn(one, 'id')), value }]
  })
  return { name, node, given: ((body.params ?? []) as Node[]).flatMap(boundNames), bindings }
}

/** The names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`, without what stands in when nothing is given. */
export function boundNames(pattern: Node | undefined): string[] {
  if (!pattern) return []
  const name = identifierOf(pattern)
  if (name !== undefined) return [name]
  if (pattern.type === 'AssignmentPattern') return boundNames(nodeIn(pattern, 'left'))
  if (pattern.type === 'Property') return boundNames(nodeIn(pattern, 'value'))
  if (pattern.type === 'RestElement') return boundNames(nodeIn(pattern, 'argument'))
  return [...((pattern.properties ?? []) as Node[]), ...((pattern.elements ?? []) as (Node | null)[])].flatMap((one) =>
    boundNames(one ?? undefined),
  )
}

/** What an expression speaks of: identifiers, without the names of properties and of types, nor what `isOut` leaves out. */
export function namesIn(root: Node, isOut: (node: Node) => boolean = () => false): string[] {
  const names: string[] = []
  const visit = (node: Node): void => {
    if (node.type.startsWith('TSType') || isOut(node)) return
    const name = identifierOf(node)
    if (name !== undefined) names.push(name)
    const isPart = (child: Node) =>
      !node.computed && (child === node.property || (child === node.key && node.shorthand !== true))
    for (const child of childrenOf(node)) if (!isPart(child)) visit(child)
  }
  visit(root)
  return names
}
