import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { SKIP, visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { wholeParts } from '../../src/guide/whole-parts.ts'
import { builtPages } from './pages.ts'

/** What isn't prose: code, what islands draw, and a value that a browser may change, which has to stay one text. */
const isOther = ({ tagName, properties }: Element) =>
  ['head', 'script', 'code', 'pre', 'astro-island', 'svg', 'select', 'button', 'time'].includes(tagName) ||
  'dataContactText' in properties

/** Dates and codes of a page’s text that may be broken after their hyphen. */
function broken(html: string): string[] {
  const found: string[] = []
  visit(fromHtml(html), 'element', (main: Element) => {
    if (main.tagName !== 'main' || !String(main.properties.className).includes('prose')) return
    visit(main, (node: Nodes) => {
      if (node.type === 'element' && (isOther(node) || String(node.properties.className) === 'whole')) return SKIP
      if (node.type === 'text')
        found.push(...wholeParts(node.value).flatMap(({ part, isWhole }) => (isWhole ? part : [])))
      return undefined
    })
  })
  return found
}

test('no date and no code of a page’s text is broken after its hyphen', () => {
  const pages = builtPages().filter(({ html }) => html.includes('class="page-end"'))
  expect(pages.flatMap(({ path, html }) => broken(html).map((code) => `${path}: ${code}`))).toEqual([])
  expect(pages.filter(({ html }) => html.includes('<span class="whole">')).length).toBeGreaterThan(20)
})
