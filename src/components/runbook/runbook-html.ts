import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Words } from '../../i18n/index.ts'
import { hasClass, isElement } from '../../markdown/runbook/tree.ts'

/**
 * The HTML of a runbook, with its buttons in the words of a page's language.
 * @param tree its places for boxes and buttons are filled; they are filled anew for another language
 * @param box the HTML of the box of a step
 */
export function runbookHtml(tree: Root, box: (id: string) => string, t: Words<'runbook'>['commands']): string {
  fillPlaces(tree)
  return toHtml(tree, { allowDangerousHtml: true })

  function fillPlaces(node: Root | Element): void {
    for (const child of node.children) {
      if (!isElement(child)) continue
      if (hasClass(child, 'command-do'))
        child.children =
          'dataAll' in child.properties ? [button(t.copyAll, 'all')] : [button(t.copy, 'copy'), button(t.ran, 'ran')]
      else if (hasClass(child, 'step-box'))
        // Nothing else in the tree is raw: it was made safe before.
        child.children = [{ type: 'raw', value: box(String(child.properties.dataStep)) } as unknown as ElementContent]
      else fillPlaces(child)
    }
  }
}

function button(text: string, act: 'copy' | 'ran' | 'all'): Element {
  return {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['button', 'small'], dataAct: act },
    children: [{ type: 'text', value: text }],
  }
}
