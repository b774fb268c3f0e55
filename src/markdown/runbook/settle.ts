import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { eachElement, element, isElement, textOf } from './tree.ts'

/** The kinds of GitHub, and those of Obsidian with its other names for them. */
const KINDS: Readonly<Record<string, readonly [english: string, chinese: string]>> = {
  NOTE: ['Note', '注意'],
  TIP: ['Tip', '提示'],
  HINT: ['Tip', '提示'],
  IMPORTANT: ['Important', '重要'],
  WARNING: ['Warning', '警告'],
  ATTENTION: ['Warning', '警告'],
  CAUTION: ['Caution', '当心'],
  DANGER: ['Danger', '危险'],
  ERROR: ['Error', '错误'],
  BUG: ['Bug', '缺陷'],
  FAILURE: ['Failure', '失败'],
  FAIL: ['Failure', '失败'],
  MISSING: ['Failure', '失败'],
  SUCCESS: ['Success', '成功'],
  CHECK: ['Success', '成功'],
  DONE: ['Success', '成功'],
  ABSTRACT: ['Summary', '摘要'],
  SUMMARY: ['Summary', '摘要'],
  TLDR: ['Summary', '摘要'],
  INFO: ['Info', '信息'],
  TODO: ['To do', '待办'],
  QUESTION: ['Question', '问题'],
  HELP: ['Question', '问题'],
  FAQ: ['Question', '问题'],
  EXAMPLE: ['Example', '示例'],
  QUOTE: ['Quote', '引用'],
  CITE: ['Quote', '引用'],
}
/** Obsidian says behind it whether it is folded, and gives it a title. */
const MARK = /^\s*\[!([A-Za-z]+)(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*)(?:\n|$)/

/** Says in words what GitHub's `[!WARNING]`, or Obsidian's, at the head of a quote says by a color. */
export function markNotes(tree: Root, isChinese: boolean): void {
  eachElement(tree, (quote) => {
    if (quote.tagName !== 'blockquote') return
    const paragraph = quote.children.find((child) => isElement(child))
    const first = isElement(paragraph, 'p') ? paragraph.children[0] : undefined
    const [mark = '', kind = '', title = ''] = (first?.type === 'text' && MARK.exec(first.value)) || []
    const names = KINDS[kind.toUpperCase()]
    if (first?.type !== 'text' || !isElement(paragraph) || !names) return
    const name = names[isChinese ? 1 : 0]
    // What stands behind the mark is a title, unless it goes on in the same line with something else than text.
    const isTitle = title !== '' && (mark.endsWith('\n') || paragraph.children.length === 1)
    first.value = first.value.slice(isTitle ? mark.length : mark.length - title.length)
    const words = isTitle ? `${name}${isChinese ? '：' : ': '}${title.trim()}` : name
    const heading = element('strong', {}, [{ type: 'text', value: words }])
    const at = quote.children.indexOf(paragraph)
    quote.children.splice(at, textOf(paragraph).trim() === '' ? 1 : 0, element('p', {}, [heading]))
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
