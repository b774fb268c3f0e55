import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { wholeParts } from '../guide/whole-parts.ts'
import { eachNode } from './page-parts.ts'

/** Keeps dates and codes such as “T-30” and “SEV-1” on one line: browsers break after a hyphen that a digit follows. */
export function keepWhole(tree: Root): void {
  const parents = new Set<Parents>()
  eachNode(tree, (node, parent) => {
    if (isPlainText(node) && parent) parents.add(parent)
  })
  for (const parent of parents) {
    const children: Nodes[] = parent.children
    parent.children = children.flatMap((node): Nodes[] =>
      isPlainText(node) ? split(node.value) : [node],
    ) as typeof parent.children
  }
}

/** A value that can be changed in the browser has to stay one text. */
function isPlainText(node: Nodes): node is Extract<Nodes, { type: 'text' }> {
  return node.type === 'text' && node.data === undefined
}

function split(text: string): PhrasingContent[] {
  return wholeParts(text).map(({ part, isWhole }): PhrasingContent => {
    if (!isWhole) return { type: 'text', value: part }
    return {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'whole' }],
      children: [{ type: 'text', value: part }],
    }
  })
}
