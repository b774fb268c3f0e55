import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { findBlanks, type FoundBlank } from '../../domain/runbook/find-blanks.ts'
import type { CodeFacts } from './mark-commands.ts'
import { textOf } from './tree.ts'

/**
 * Puts every blank of a text into an element that names it, in sentences and in code. A variable that a command above
 * it has set gets an element that says so, and is none: it is there in the shell, and nobody else knows it.
 * @param codes what is known of each piece of code
 * @param named keys that the front matter calls blanks
 * @returns the blanks in the order in which they are met, each as often as it stands there
 */
export function markBlanks(
  tree: Root,
  codes: ReadonlyMap<Element, CodeFacts>,
  named: ReadonlySet<string>,
): FoundBlank[] {
  const all: FoundBlank[] = []
  const set = new Set<string>()
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'code') {
      const { place, sets } = codes.get(node) ?? { place: 'other', sets: [] }
      all.push(...markIn(node, findBlanks(textOf(node), place, named, set)))
      for (const name of sets) set.add(name)
      return SKIP
    }
    if (node.type === 'element' && node.properties.dataBlank !== undefined) return SKIP
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const blanks = findBlanks(node.value, 'prose', named, set)
    if (blanks.length === 0) return undefined
    all.push(...blanks)
    const pieces = cut(node, blanks, 0)
    ;(parent.children as RootContent[]).splice(index, 1, ...pieces)
    return index + pieces.length
  })
  return all.filter(({ isSet }) => !isSet)
}

/** Marks blanks in an element whose offsets count through all its texts; one that two texts share stays as it is. */
function markIn(element: Element, blanks: readonly FoundBlank[]): FoundBlank[] {
  let offset = 0
  const marked: FoundBlank[] = []
  visit(element, 'text', (node, index, parent) => {
    const [start, end] = [offset, offset + node.value.length]
    offset = end
    const own = blanks.filter((blank) => blank.start >= start && blank.end <= end)
    if (own.length === 0 || !parent || index === undefined) return undefined
    marked.push(...own)
    const pieces = cut(node, own, start)
    ;(parent.children as ElementContent[]).splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
  return marked
}

function cut(node: Text, blanks: readonly FoundBlank[], start: number): ElementContent[] {
  const pieces: ElementContent[] = []
  let done = start
  const text = (from: number, to: number) => {
    if (to > from) pieces.push({ type: 'text', value: node.value.slice(from - start, to - start) })
  }
  for (const blank of blanks) {
    text(done, blank.start)
    pieces.push({
      type: 'element',
      tagName: 'span',
      properties: blank.isSet ? { dataSet: '' } : { className: ['blank'], dataBlank: blank.key },
      children: [{ type: 'text', value: blank.written }],
    })
    done = blank.end
  }
  text(done, start + node.value.length)
  return pieces
}
