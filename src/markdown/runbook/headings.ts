import type { Element, Root, RootContent } from 'hast'
import GithubSlugger from 'github-slugger'
import { visit } from 'unist-util-visit'
import { isElement, textOf } from './tree.ts'

/** Ids that the frame around a runbook has; nothing in its text gets one. */
export const OF_THE_FRAME = ['content', 'runbook-values', 'removed-steps', 'timeline', 'menu', 'search']

/** A heading of the text, as the contents list it. */
export interface RunbookHeading {
  depth: number
  id: string
  text: string
}

const HEADING = /^h([1-6])$/
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * Takes the title out of a text: what the front matter says, else the first heading of the first level where nothing but
 * comments stands before it, else the name of the file. A first heading that says the same as the title goes too,
 * whatever its level.
 * @returns the title, and the anchor of the heading that is gone; `undefined` where none is
 */
export function takeTitle(tree: Root, given: string, fileName: string): { title: string; anchor?: string } {
  const at = tree.children.findIndex((node) => isElement(node) || textOf(node).trim() !== '')
  const first = tree.children[at]
  const heading = first && isElement(first) && HEADING.test(first.tagName) ? tidy(textOf(first)) : ''
  const isTitle = isElement(first, 'h1') && given === ''
  if (heading === '' || !(isTitle || bare(given || fileName) === bare(heading))) return { title: given || fileName }
  tree.children.splice(at, 1)
  return { title: given || heading, anchor: new GithubSlugger().slug(heading) }
}

/**
 * Puts the headings below the page's title, without a gap between two levels, gives each an id as GitHub does, and drops
 * those that say nothing.
 * @returns them in order
 */
export function orderHeadings(tree: Root): RunbookHeading[] {
  const slugger = new GithubSlugger()
  for (const id of OF_THE_FRAME) slugger.slug(id)
  const headings: RunbookHeading[] = []
  const open: number[] = []
  visit(tree, 'element', (element, index, parent) => {
    const level = Number(HEADING.exec(element.tagName)?.[1])
    if (!level) return undefined
    const text = tidy(textOf(element))
    if (text === '' && parent && index !== undefined) {
      ;(parent.children as RootContent[]).splice(index, 1, ...element.children)
      return index
    }
    while (open.length > 0 && (open.at(-1) as number) >= level) open.pop()
    open.push(level)
    const depth = Math.min(open.length + 1, 6)
    element.tagName = `h${depth}`
    setId(element, slugger.slug(text))
    headings.push({ depth, id: String(element.properties.id), text })
    return undefined
  })
  return headings
}

/** An id that a tag in the text gave stays reachable beside ours. */
function setId(element: Element, id: string): void {
  const given = element.properties.id
  element.properties = { ...element.properties, id }
  if (given !== undefined && given !== id)
    element.children.unshift({ type: 'element', tagName: 'span', properties: { id: given }, children: [] })
}
