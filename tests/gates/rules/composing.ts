import { placeOf, type SourceFile } from './sources.ts'
import { bare, identifierOf, type Node, nodeIn, nodesOf, textOf } from './syntax.ts'

/** The one listener that keeps the keys of an input method from all others. */
export const GUARD = 'src/components/site/composing.ts'
/** The frame of every page, which loads it. */
export const FRAME = 'src/layouts/Base.astro'

/** Key handlers that it doesn't stand before. */
const PAST_GUARD = /^onKey(?:Up|Press)(?:Capture)?$|^onKeyDownCapture$/

/**
 * Places that would hear the keys of an input method: handlers that come before the guard, and a frame that doesn't load
 * it first.
 */
export function composingProblems(files: readonly SourceFile[]): string[] {
  const others = files.filter(({ file }) => file !== GUARD)
  const problems = others.flatMap((source) =>
    nodesOf(source).flatMap(({ node }) => {
      const what = attributeOf(node) ?? listenerOf(node)
      return what === undefined
        ? []
        : [
            `${placeOf(source, node.start)}: ${what} comes before ${GUARD} and hears the keys of an input method. Listen to keydown as it bubbles.`,
          ]
    }),
  )
  const frame = files.find(({ file }) => file === FRAME)
  const script = /<script>([\s\S]*?)<\/script>/.exec(frame?.text ?? '')?.[1]?.trim() ?? ''
  const isFirst = script.startsWith(`import '../${GUARD.slice('src/'.length)}'`)
  return isFirst ? problems : [...problems, `${FRAME}: its script doesn’t begin with ${GUARD}.`]
}

function attributeOf(node: Node): string | undefined {
  if (node.type !== 'JSXAttribute') return undefined
  const name = nodeIn(node, 'name')?.name
  return typeof name === 'string' && PAST_GUARD.test(name) ? name : undefined
}

/** A listener to keys that is set by hand, on the way down or to another event than `keydown`. */
function listenerOf(node: Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined
  const callee = bare(nodeIn(node, 'callee'))
  const name = callee?.type === 'MemberExpression' ? nodeIn(callee, 'property')?.name : identifierOf(callee)
  const [event, , options] = node.arguments as (Node | undefined)[]
  const what = textOf(event)
  if (name !== 'addEventListener' || !what?.startsWith('key')) return undefined
  return what !== 'keydown' || options !== undefined ? `a listener to ${what}` : undefined
}
