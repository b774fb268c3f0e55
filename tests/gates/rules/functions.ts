import { placeOf, type SourceFile } from './sources.ts'
import { identifierOf, keyOf, type Node, nodeIn, nodesOf, type Placed } from './syntax.ts'

/** Most lines that a function may have, from its first to its last; comments before it don't count, those in it do. */
export const FUNCTION_LINES = 60

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

/** Functions that are too long to be read at once, the front matter of an `.astro` file among them. */
export function functionProblems(files: readonly SourceFile[], limit = FUNCTION_LINES): string[] {
  return files.flatMap((source) =>
    nodesOf(source).flatMap((placed) => {
      const whole = wholeOf(placed)
      const lines = whole ? source.text.slice(whole.start, whole.end).trimEnd().split('\n').length : 0
      if (!whole || lines <= limit) return []
      return [
        `${placeOf(source, whole.start)}: ${nameOf(placed)} has ${lines} lines, ${limit} at most. Give a part of it a name and a function of its own.`,
      ]
    }),
  )
}

/** What is read as a function: with its name, when it is a method. The front matter is the body of one that draws. */
function wholeOf({ node, parent }: Placed): Node | undefined {
  if (node.type === 'Program' && parent?.type === 'AstroFrontmatter') return node
  if (!FUNCTIONS.includes(node.type)) return undefined
  if (isMethod(parent)) return parent
  return parent && nodeIn(parent, 'declaration') === node ? parent : node
}

function isMethod(parent: Node | undefined): parent is Node {
  return (
    parent?.type === 'MethodDefinition' ||
    (parent?.type === 'Property' && (parent.method === true || parent.kind !== 'init'))
  )
}

function nameOf({ node, parent }: Placed): string {
  if (node.type === 'Program') return 'the front matter'
  if (parent?.kind === 'constructor') return 'the constructor'
  const isProperty = parent?.type === 'Property' || parent?.type.endsWith('Definition')
  const name =
    identifierOf(nodeIn(node, 'id')) ?? (parent && (isProperty ? keyOf(parent) : identifierOf(nodeIn(parent, 'id'))))
  return name ?? 'a function without a name'
}
