import type { Element, Nodes, Parents } from 'hast'

/** Whether a node is an element, of this name if one is given. */
export function isElement(node: { type: string; tagName?: string } | undefined, name?: string): node is Element {
  return node?.type === 'element' && (name === undefined || node.tagName === name)
}

/** All texts of a node, one behind the other. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/**
 * Looks at each element of a tree, before what is in it. On the way an element may be changed; to put some in beside it or
 * take it out there is `unist-util-visit`, which takes eight times as long.
 */
export function eachElement(node: Nodes, look: (element: Element, parent: Parents) => void): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (!isElement(child)) continue
    look(child, node)
    eachElement(child, look)
  }
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

/** An element. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}
