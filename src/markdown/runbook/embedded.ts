import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { element, hasClass, isElement, textOf } from './tree.ts'

const FRAMES = ['iframe', 'video', 'audio', 'embed', 'object']

/**
 * Makes a link of each frame, film and sound, which no page of ours shows, with its title; and a sign of a box that
 * is no task's, while other fields go. Has to come before such elements are taken out.
 */
export function settleEmbedded(tree: Root): void {
  const tasks = new Set<unknown>()
  visit(tree, 'element', (node, index, parent) => {
    if (hasClass(node, 'task-list-item')) tasks.add(node.children.find((child) => isElement(child)))
    if (!parent || index === undefined) return undefined
    if (node.tagName === 'input' && !isOfTask(parent as Element, tasks)) {
      parent.children[index] = { type: 'text', value: wordsOfField(node) }
      return index + 1
    }
    if (!FRAMES.includes(node.tagName)) return undefined
    const source = [node.properties.src, node.properties.data, ...node.children.map(sourceOf)].find(Boolean)
    const words = [node.properties.title, node.tagName === 'iframe' ? '' : textOf(node).trim(), source].find(Boolean)
    if (!source) return undefined
    const { dataLine } = node.properties
    const link = element('a', { href: String(source), ...(dataLine !== undefined && { dataLine }) }, [
      { type: 'text', value: String(words) },
    ])
    parent.children[index] = (parent.type === 'root' ? element('p', {}, [link]) : link) as never
    return index + 1
  })
}

function sourceOf(node: ElementContent): unknown {
  return isElement(node, 'source') ? node.properties.src : undefined
}

/** In a loose list, the box of a task stands in a paragraph. */
function isOfTask(parent: Element, tasks: ReadonlySet<unknown>): boolean {
  return (isElement(parent) && hasClass(parent, 'task-list-item')) || tasks.has(parent)
}

function wordsOfField({ properties: { type, checked } }: Element): string {
  if (type !== 'checkbox' && type !== 'radio') return ''
  return checked ? '☑' : '☐'
}
