import { parse as parseAstro } from '@astrojs/compiler-rs'
import { parseSync } from 'oxc-parser'
import type { SourceFile } from './sources.ts'

/** A node of the tree into which both parsers read code: ESTree with TypeScript, JSX and the parts of an `.astro` file. */
export interface Node {
  type: string
  start: number
  end: number
  [property: string]: unknown
}

/** A node and the one that it stands in; the root stands in none. */
export interface Placed {
  node: Node
  parent: Node | undefined
}

/** Whether a file is code that can be read here: a style sheet or a picture isn’t. */
export function isCode({ file }: SourceFile): boolean {
  return /\.(?:tsx?|astro)$/.test(file)
}

/**
 * The tree of a file; of an `.astro` file with its front matter, its template and its scripts, all at their places in
 * the text.
 * @throws {Error} when the file can’t be parsed
 */
export function treeOf({ file, text }: SourceFile): Node {
  if (file.endsWith('.astro')) {
    const { ast, diagnostics } = parseAstro(text)
    const fault = diagnostics.find(({ severity }) => severity === 'error')
    if (fault) throw new Error(`${file}: ${fault.text}.`)
    return ast as Node
  }
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}.`)
  return program as unknown as Node
}

/** Every node of a file, each before those inside it; none of a file that isn’t code. */
export function nodesOf(source: SourceFile): Placed[] {
  return isCode(source) ? nodesIn(treeOf(source)) : []
}

/** A node and all inside it, each before those inside it. */
export function nodesIn(root: Node): Placed[] {
  const nodes: Placed[] = []
  const visit = (node: Node, parent: Node | undefined): void => {
    nodes.push({ node, parent })
    for (const child of childrenOf(node)) visit(child, node)
  }
  visit(root, undefined)
  return nodes
}

/** The nodes that stand in a node itself. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode)
}

/** A property of a node that holds another one; `undefined` where it holds none. */
export function nodeIn(node: Node | undefined, property: string): Node | undefined {
  const value = node?.[property]
  return isNode(value) ? value : undefined
}

/** The value of a text, in quotes or in backticks without anything filled in; `undefined` of all else. */
export function textOf(node: Node | undefined): string | undefined {
  const [quasi, ...others] = (node?.quasis ?? []) as { value: { cooked: string } }[]
  const value = quasi && others.length === 0 ? quasi.value.cooked : node?.value
  return typeof value === 'string' ? value : undefined
}

/** What an identifier is called; `undefined` of all else. */
export function identifierOf(node: Node | undefined): string | undefined {
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined
}

/** The name of a property where it is written, read or taken out: `a`, `'a'` or `['a']`; `undefined` when it is worked out. */
export function keyOf(node: Node): string | undefined {
  const key = nodeIn(node, node.type === 'MemberExpression' ? 'property' : 'key')
  return (node.computed ? undefined : identifierOf(key)) ?? textOf(bare(key))
}

const WRAPPERS = [
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'ChainExpression',
]

/** An expression without what only the compiler sees around it: parentheses, `as const`, `satisfies`, `!`. */
export function bare(node: Node | undefined): Node | undefined {
  return node && WRAPPERS.includes(node.type) ? bare(nodeIn(node, 'expression')) : node
}

function isNode(value: unknown): value is Node {
  return typeof (value as Node | null | undefined)?.type === 'string'
}
