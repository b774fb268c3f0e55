import { placeOf, type SourceFile } from './sources.ts'
import { bare, identifierOf, keyOf, type Node, nodeIn, nodesOf } from './syntax.ts'

/** What tells the time or throws dice: an object, and those of its properties that do. */
const SOURCES: Record<string, readonly string[]> = {
  Date: ['now'],
  Temporal: ['Now'],
  Math: ['random'],
  performance: ['now', 'timeOrigin'],
  crypto: ['getRandomValues', 'randomUUID'],
}
const CLOCK_FILES = ['src/stores/clock.ts', 'src/stores/random.ts']
/** Gives a library what it asks for where the browser doesn't. */
const FILLS = ['src/stores/random-uuid.ts']
/** Where an object goes on under another name: the new name or pattern, and the object. */
const NAMINGS: Record<string, [string, string]> = {
  VariableDeclarator: ['id', 'init'],
  AssignmentExpression: ['left', 'right'],
  AssignmentPattern: ['left', 'right'],
}

/** Places that ask for the time or throw dice themselves, instead of being told. */
export function clockProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => ![...CLOCK_FILES, ...FILLS].includes(file))
    .flatMap((source) =>
      nodesOf(source).flatMap(({ node }) =>
        askedBy(node).map(
          (what) =>
            `${placeOf(source, node.start)}: ${what} belongs to ${CLOCK_FILES.join(' and ')}. Take the time, or the dice, as an argument.`,
        ),
      ),
    )
}

/** What a node asks for, by its own doing; mostly nothing. */
function askedBy(node: Node): string[] {
  if (node.type === 'CallExpression') return sourceOf(nodeIn(node, 'callee')) === 'Date' ? ['Date()'] : []
  if (node.type === 'NewExpression') {
    const isNow = (node.arguments as Node[]).length === 0
    return isNow && sourceOf(nodeIn(node, 'callee')) === 'Date' ? ['new Date()'] : []
  }
  if (node.type === 'MemberExpression') return taken(sourceOf(nodeIn(node, 'object')), keyOf(node))
  const [name, value] = NAMINGS[node.type] ?? []
  const source = sourceOf(value ? nodeIn(node, value) : undefined)
  const pattern = name ? nodeIn(node, name) : undefined
  if (!source || !pattern) return []
  if (pattern.type !== 'ObjectPattern') return [`${source}, under another name,`]
  return (pattern.properties as Node[]).flatMap((property) => taken(source, keyOf(property)))
}

/** @param key `undefined` when it is worked out, or stands for all the rest: then it may be any. */
function taken(source: string | undefined, key: string | undefined): string[] {
  if (!source) return []
  if (key === undefined) return [`${source}[…]`]
  return SOURCES[source]?.includes(key) ? [`${source}.${key}`] : []
}

/** Which of the sources an expression is: by its name, or as a property of `globalThis` and its like. */
function sourceOf(expression: Node | undefined): string | undefined {
  const node = bare(expression)
  const name = node?.type === 'MemberExpression' ? keyOf(node) : identifierOf(node)
  return name !== undefined && Object.hasOwn(SOURCES, name) ? name : undefined
}
