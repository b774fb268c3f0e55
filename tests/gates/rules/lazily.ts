import { placeOf, type SourceFile } from './sources.ts'
import { bare, identifierOf, type Node, nodeIn, nodesOf } from './syntax.ts'

/** Fetch what the build writes or names, so that the address is worked out; they answer for a failure themselves. */
const COMPUTED = ['src/components/search/load-search.ts', 'src/components/site/island.ts']

/** Ask what happens when what they fetch can't be fetched. */
const LAZILY = ['lazily', 'lazilyWithWords']

/** Code that is fetched by the way without `lazily`, which asks what happens when it can't be. */
export function lazyProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => {
    if (COMPUTED.includes(source.file)) return []
    const nodes = nodesOf(source).map(({ node }) => node)
    const asked = nodes.filter(isLazily)
    return nodes
      .filter(({ type, start, end }) => {
        return type === 'ImportExpression' && !asked.some((call) => call.start < start && end < call.end)
      })
      .map(({ start }) => `${placeOf(source, start)}: import() stands outside of lazily(), which says when it fails.`)
  })
}

function isLazily(node: Node): boolean {
  return node.type === 'CallExpression' && LAZILY.includes(identifierOf(bare(nodeIn(node, 'callee'))) ?? '')
}
