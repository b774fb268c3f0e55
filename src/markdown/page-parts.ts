import type { Heading, Nodes, Parents } from 'mdast'

/** A component or an HTML element in a page, in the middle of a sentence or around paragraphs. */
export type PageElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** All braces of a text, and those that name a value of the organization. */
const BRACES = /\{([^}]*)\}/g
const ORGANIZATION_BRACES = /\{(\s*org\.[^}]*)\}/g

/** An id, or another name in braces, and the line of the file on which it stands. */
export interface PageId {
  id: string
  line: number
}

/** Whether a part of a page is a component or an HTML element. */
export function isElement(node: Nodes): node is PageElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/**
 * Looks at each node of a tree, before what is in it. On the way a node may be exchanged for another; to take some out or
 * put some in there is `unist-util-visit`, which takes eight times as long.
 * @param look gets the node, what it is in (nothing for the first one) and its place there
 */
export function eachNode(
  node: Nodes,
  look: (node: Nodes, parent: Parents | undefined, index: number) => void,
  parent?: Parents,
  index = 0,
): void {
  look(node, parent, index)
  if ('children' in node) for (const [at, child] of node.children.entries()) eachNode(child, look, node, at)
}

/** The elements of a name, `Step` for example, in order. */
export function elementsNamed(tree: Nodes, name: string): PageElement[] {
  const elements: PageElement[] = []
  eachNode(tree, (node) => {
    if (isElement(node) && node.name === name) elements.push(node)
  })
  return elements
}

/** The text of an attribute; `undefined` when it is absent or isn’t a text in quotes. */
export function attributeOf({ attributes }: PageElement, name: string): string | undefined {
  for (const attribute of attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : undefined
  return undefined
}

/** The id of each step, in order; an absent id is the empty text. */
export function steps(tree: Nodes): PageId[] {
  return elementsNamed(tree, 'Step').map((step) => ({ id: attributeOf(step, 'id') ?? '', line: lineOf(step) }))
}

/** The id of each heading below the page's title, in order; an absent id is the empty text. */
export function headings(tree: Nodes): PageId[] {
  const ids: PageId[] = []
  eachNode(tree, (node) => {
    if (node.type === 'heading' && node.depth > 1) ids.push({ id: splitHeading(node)?.id ?? '', line: lineOf(node) })
  })
  return ids
}

/** The end of a heading, parted into its words and the id in `[#id]` after them; `undefined` without an id. */
export function splitHeading(heading: Heading): { words: string; id: string } | undefined {
  const last = heading.children.at(-1)
  const match = last?.type === 'text' ? /^(.*?)\s*\[#([^\]]+)\]\s*$/s.exec(last.value) : null
  return match ? { words: match[1] ?? '', id: match[2] ?? '' } : undefined
}

/** What stands in braces: every name in a page's text, its addresses and attributes, and each `org.…` in its code. */
export function placeholders(tree: Nodes): PageId[] {
  const names: PageId[] = []
  const add = (name: string, line: number) => names.push({ id: name.trim(), line })
  const addAll = (text: string, line: number, pattern = BRACES) => {
    for (const { 1: name = '', index } of text.matchAll(pattern))
      add(name, line + text.slice(0, index).split('\n').length - 1)
  }
  eachNode(tree, (node) => {
    const line = lineOf(node)
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') add(node.value, line)
    else if (node.type === 'inlineCode') addAll(node.value, line, ORGANIZATION_BRACES)
    // The first line of a block of code is its fence.
    else if (node.type === 'code') addAll(node.value, line + 1, ORGANIZATION_BRACES)
    else if (node.type === 'link') addAll(node.url, node.position?.end.line ?? line)
    else if (isElement(node))
      for (const attribute of node.attributes) {
        const { value } = attribute
        if (attribute.type === 'mdxJsxExpressionAttribute') add(attribute.value, lineOf(attribute))
        else if (typeof value === 'string') addAll(value, lineOf(attribute))
        else if (value) add(value.value, lineOf(attribute))
      }
  })
  return names
}

/** The line on which a node begins; nodes that were parsed have one. */
function lineOf(node: { position?: Nodes['position'] }): number {
  return node.position?.start.line ?? 1
}
