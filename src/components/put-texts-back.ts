import type { VNode } from 'preact'

/** What Preact keeps of what it drew, under its own short names, which are the same in all of version 10. */
export interface Kept extends VNode {
  /** The node on the page. */
  __e?: Node
  /** What it stands in. */
  __?: Kept
  __k?: (Kept | null)[]
}

const { insertBefore } = Node.prototype
/** A node that was moved into a `<font>`, or replaced by one, can't have another put before it. */
Node.prototype.insertBefore = function <T extends Node>(node: T, before: Node | null): T {
  return insertBefore.call(this, node, before?.parentNode === this ? before : null) as T
}

/** What each text said when it was drawn last. One that says the same stays translated. */
const drawn = new WeakMap<Node, string | null>()

/**
 * Puts the texts of an element back into it, in the place of what a translator made of them, once all of it is drawn:
 * while its texts are, Preact doesn't say yet which element it is.
 * @param text the one that was drawn; nothing when it was taken away
 */
export function putTextsBack(parent: Kept | undefined, text: Node | undefined): void {
  queueMicrotask(() => put(parent, text))
}

function put(parent: Kept | undefined, text: Node | undefined): void {
  if (text && drawn.get(text) === text.nodeValue) return
  if (text) drawn.set(text, text.nodeValue)
  let host = parent
  while (host && typeof host.type !== 'string') host = host.__
  const element = host?.__e
  if (!host || !(element instanceof Element)) return
  for (const font of [...element.children]) if (font.tagName === 'FONT') font.remove()
  let next: Node | null = null
  for (const node of nodesIn(host).reverse()) {
    if (node.parentNode !== element) element.insertBefore(node, next)
    next = node
  }
}

/** What an element holds, as Preact drew it. */
function nodesIn({ __k: children }: Kept): Node[] {
  return (children ?? []).flatMap((child) => {
    if (!child) return []
    return typeof child.type === 'function' ? nodesIn(child) : (child.__e ?? [])
  })
}
