import type { Element, ElementContent, Root } from 'hast'
import { stepId } from '../../domain/runbook/step-id.ts'
import { eachElement, element, hasClass, isElement, textOf } from './tree.ts'

/** A step of a runbook: its id, and its words as they are written. */
export interface RunbookStep {
  id: string
  label: string
}

const OWN_ID = /\s*\[#([^\]\s]+)\]\s*$/
/** What a line in a list may hold besides its own words. */
const BLOCKS = [
  'p',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'table',
  'details',
  'dl',
  'div',
  'section',
  'figure',
  'hr',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]

/**
 * Makes steps of a text: of its task items, wherever they stand; without any, of the items of numbered lists at its top
 * level; without those, of the items of other lists that hold a command.
 * @param wrap gives a step its box
 * @param ids that the page has already: a step of the same name keeps its own, its line gets none
 * @returns them in order
 */
export function markSteps(tree: Root, wrap: (id: string) => Element, ids: readonly string[] = []): RunbookStep[] {
  const steps: RunbookStep[] = []
  const taken = new Set<string>()
  // All numbers first: an item that became a step has lost its own.
  const items = stepItems(tree).map(([item, list]) => [item, list, numberOf(item, list)] as const)
  for (const [item, list, number] of items) {
    const words = takeWords(item)
    const label = textOf(element('p', {}, words))
      .replace(/\s+/g, ' ')
      .trim()
    const [, given] = OWN_ID.exec(label) ?? []
    const clean = label.replace(OWN_ID, '')
    if (clean === '') continue
    if (given) dropEnd(words)
    const id = stepId(given ?? '', clean, taken)
    taken.add(id)
    steps.push({ id, label: clean })
    item.properties = { ...(ids.includes(id) ? {} : { id }), className: ['step'] }
    item.children = [
      wrap(id),
      element('div', { className: ['step-body'] }, [labelled(id, words, clean, number), ...item.children]),
    ]
    list.properties.className = ['steps']
  }
  return steps
}

type Item = readonly [item: Element, list: Element]

function stepItems(tree: Root): readonly Item[] {
  const tasks: Item[] = []
  eachElement(tree, (item, list) => {
    if (item.tagName === 'li' && hasClass(item, 'task-list-item') && isElement(list)) tasks.push([item, list])
  })
  if (tasks.length > 0) return tasks
  const numbered = tree.children.filter((node) => isElement(node, 'ol')).flatMap(itemsOf)
  if (numbered.length > 0) return numbered
  return tree.children
    .filter((node) => isElement(node, 'ul'))
    .flatMap(itemsOf)
    .filter(([item]) => holdsMark(item, 'dataCommand'))
}

function itemsOf(list: Root['children'][number]): Item[] {
  if (!isElement(list)) return []
  return list.children.filter((item) => isElement(item, 'li')).map((item) => [item, list])
}

function holdsMark(node: ElementContent, mark: 'dataCommand' | 'dataBlank'): boolean {
  if (!isElement(node)) return false
  return node.properties[mark] !== undefined || node.children.some((child) => holdsMark(child, mark))
}

/** The number of a step in a numbered list, which other steps name: a list may begin with any, and so may an item. */
function numberOf(item: Element, list: Element): Element['properties'] {
  if (list.tagName !== 'ol') return {}
  let number = Number(list.properties.start ?? 1)
  for (const one of list.children) {
    if (!isElement(one, 'li')) continue
    number = Number(one.properties.value ?? number)
    if (one === item) break
    number++
  }
  return { dataNumber: String(number) }
}

/** Takes an item's first sentence out of it: what stands before its first block, or in its first paragraph. */
function takeWords(item: Element): ElementContent[] {
  const rest = item.children.filter((child, at) => at > 0 || child.type !== 'text' || child.value.trim() !== '')
  const first = rest[0]
  let words: ElementContent[]
  if (isElement(first, 'p')) {
    words = first.children
    item.children = rest.slice(1)
  } else {
    const end = rest.findIndex((child) => isElement(child) && BLOCKS.includes(child.tagName))
    words = rest.slice(0, end < 0 ? rest.length : end)
    item.children = end < 0 ? [] : rest.slice(end)
  }
  return words.filter((child) => !isElement(child, 'input'))
}

/** The label's words tick the box. Buttons can't stand in a label: they come behind it. */
function labelled(id: string, words: ElementContent[], label: string, number: Element['properties']): Element {
  const behind: ElementContent[] = []
  const inside = withoutButtons(words, behind)
  const hasBlank = inside.some((node) => holdsMark(node, 'dataBlank'))
  return element('p', number, [
    element(
      'label',
      { htmlFor: [`tick-${id}`], className: ['step-label'], ...(hasBlank ? { dataLabel: label } : {}) },
      inside,
    ),
    ...behind,
  ])
}

function withoutButtons(nodes: readonly ElementContent[], behind: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node]
    if (hasClass(node, 'command-do')) {
      behind.push(node)
      return []
    }
    node.children = withoutButtons(node.children, behind)
    return [node]
  })
}

/** Takes `[#id]` off the end of a sentence, which may be in several pieces by then. */
function dropEnd(words: ElementContent[]): void {
  const at = words.findLastIndex((node) => node.type === 'text' && OWN_ID.test(node.value))
  const text = words[at]
  if (text?.type === 'text') text.value = text.value.replace(OWN_ID, '')
}
