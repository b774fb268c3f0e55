import type { Element as HtmlElement, Nodes as HtmlNodes } from 'hast'
import type { Element, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { PostmortemDocument } from '../postmortem/document.ts'
import { postmortemHtmlTree } from './html-tree.ts'

/**
 * Writes a postmortem in Confluence's storage format, which is XHTML: for a page's storage editor or for its REST API.
 * One element holds everything, so that it is well-formed XML by itself.
 */
export function postmortemConfluence(document: PostmortemDocument): string {
  const page = x('div', postmortemHtmlTree(document).children.flatMap(xmlOf))
  // XML forbids `]]>` in a text (XML 1.0, 2.4), and the writer leaves it there: xast-util-to-xml 4.0.0 escapes only `&`
  // and `<` (its lib/text.js). No issue is known. Can go when it escapes `>` too.
  return `${toXml(page, { closeEmptyElements: true }).replaceAll(']]>', ']]&#x3E;')}\n`
}

function xmlOf(node: HtmlNodes): (Element | Text)[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  if (node.tagName === 'table') return [x('table', [x('tbody', rowsOf(node).flatMap(xmlOf))])]
  return [x(node.tagName, attributesOf(node), node.children.flatMap(xmlOf))]
}

/** Confluence keeps all rows of a table in one body. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : rowsOf(child)
  })
}

function attributesOf({ properties }: HtmlElement): Record<string, string> {
  return typeof properties.href === 'string' ? { href: properties.href } : {}
}
