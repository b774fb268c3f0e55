import { placeOf, type SourceFile } from './sources.ts'
import { bare, identifierOf, nodeIn, nodesOf } from './syntax.ts'

/** Asks every few milliseconds whether a browser has come up, which tells nobody by itself. */
const POLLS = 'tests/fixtures/engines/webkit.ts'

/** Places in journeys that let time pass in place of waiting for what a person would see: on a busy machine they fail. */
export function waitProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => file !== POLLS)
    .flatMap((source) =>
      nodesOf(source).flatMap(({ node }) => {
        if (node.type !== 'CallExpression') return []
        const callee = bare(nodeIn(node, 'callee'))
        const isTimer = identifierOf(callee) === 'setTimeout'
        const isPause = callee?.type === 'MemberExpression' && nodeIn(callee, 'property')?.name === 'waitForTimeout'
        return isTimer || isPause
          ? [`${placeOf(source, node.start)}: waits for a time. Wait for what is seen when it is over.`]
          : []
      }),
    )
}
