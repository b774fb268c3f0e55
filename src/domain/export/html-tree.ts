import type { Element, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import type { Link } from 'mdast'
import { type State, toHast } from 'mdast-util-to-hast'
import type { PostmortemDocument } from '../postmortem/document.ts'
import { postmortemTree } from './document-tree.ts'

/** Everything that a postmortem is made of; whatever else might get into the tree is taken out of it. */
const SCHEMA: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'em', 'pre', 'code', 'a', 'ul', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], th: ['scope'] },
  protocols: { href: ['http', 'https'] },
  strip: ['script', 'style'],
}

/** The postmortem as an HTML tree: only the elements that we build, links to web addresses only. */
export function postmortemHtmlTree(document: PostmortemDocument): Root {
  const tree = toHast(postmortemTree(document), { handlers: { link } }) as Root
  scopeHeaders(tree)
  return sanitize(tree, SCHEMA) as Root
}

/** The address in the spelling that every reader takes: its scheme in lower case, encoded where it has to be. */
function link(state: State, node: Link): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: new URL(node.url).href },
    children: state.all(node) as Element['children'],
  }
}

/** A screen reader says the column's title with each cell. */
function scopeHeaders(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'th') child.properties.scope = 'col'
    else scopeHeaders(child)
  }
}
