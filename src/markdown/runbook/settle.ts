import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { eachElement, element, isElement, textOf } from './tree.ts'

const KINDS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  NOTE: ['Note', '注意'],
  TIP: ['Tip', '提示'],
  IMPORTANT: ['Important', '重要'],
  WARNING: ['Warning', '警告'],
  CAUTION: ['Caution', '当心'],
}
const MARK = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*\n?/i

/** Says in words what GitHub's `[!WARNING]` at the head of a quote says by a color. */
export function markNotes(tree: Root, isChinese: boolean): void {
  eachElement(tree, (quote) => {
    if (quote.tagName !== 'blockquote') return
    const paragraph = quote.children.find((child) => isElement(child))
    const first = isElement(paragraph, 'p') ? paragraph.children[0] : undefined
    const kind = first?.type === 'text' ? MARK.exec(first.value)?.[1]?.toUpperCase() : undefined
    if (first?.type !== 'text' || !kind) return
    first.value = first.value.replace(MARK, '')
    const [english, chinese] = KINDS[kind] as readonly [string, string]
    const at = quote.children.indexOf(paragraph as never)
    const name = element('strong', {}, [{ type: 'text', value: isChinese ? chinese : english }])
    quote.children.splice(at, isElement(paragraph) && textOf(paragraph).trim() === '' ? 1 : 0, element('p', {}, [name]))
  })
}

/** A table that is wider than the page is scrolled, by keyboard too; how its cells are aligned is a class. */
export function settleTables(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'thead')
      eachElement(node, (cell) => {
        // Beside a cell that heads nothing a reader is told of what the others are the heads.
        if (cell.tagName === 'th') cell.properties.scope ??= 'col'
      })
    if (node.tagName === 'td' || node.tagName === 'th') {
      const { align, ...rest } = node.properties
      node.properties = align === 'right' || align === 'center' ? { ...rest, className: [`align-${align}`] } : rest
      // What has nothing to say heads no column.
      if (node.tagName === 'th' && textOf(node).trim() === '') {
        node.tagName = 'td'
        delete node.properties.scope
      }
    }
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined
    if (isElement(parent as never) && (parent as { properties?: { className?: unknown } }).properties?.className)
      return undefined
    parent.children[index] = element('div', { className: ['table'], tabIndex: 0 }, [node])
    return index
  })
}

/** What is folded and has no name gets the one that a browser would show, in the language of the text. */
export function nameDetails(tree: Root, isChinese: boolean): void {
  eachElement(tree, (details) => {
    if (details.tagName !== 'details') return
    const at = details.children.findIndex((child) => isElement(child, 'summary'))
    const [summary] = at < 0 ? [] : details.children.splice(at, 1)
    // It has to come first, wherever it was written.
    details.children.unshift(
      summary ?? element('summary', {}, [{ type: 'text', value: isChinese ? '详情' : 'Details' }]),
    )
  })
}
