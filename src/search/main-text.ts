import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A stretch of a page: from a heading to the next one. The first has no id and carries the title of the page. */
export interface Place {
  /** Anchor of the heading; empty at the top of the page. */
  id: string
  heading: string
  text: string
}

/** What isn't read as the page's own words: controls, and what only says that a script is missing. */
const SKIPPED = [
  'script',
  'style',
  'template',
  'svg',
  'button',
  'select',
  'datalist',
  'option',
  'progress',
  'nav',
  'footer',
]
const SKIPPED_CLASSES = [
  'needs-script',
  'visually-hidden',
  'page-list',
  'step-check',
  'step-meta',
  'role-progress',
  'term-card',
  'example',
  'runbook-use',
  'runbook-values',
]
/** Elements in the middle of a sentence; all others part sentences. */
const INLINE = [
  'a',
  'abbr',
  'b',
  'bdi',
  'button',
  'code',
  'em',
  'i',
  'kbd',
  'label',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'time',
]

/**
 * The words of a built page inside `<main>`, by heading. The title is the `<h1>` in there; where that stands outside,
 * as it says what is open, it is what the page is called in the browser's tab.
 * @throws {Error} when the page has no `<main>`
 */
export function placesOf(html: string): Place[] {
  const page = parse(html, { scriptingEnabled: false })
  const main = firstOf(page, 'main')
  if (!main) throw new Error('The page has no <main>, so there is nothing to index. Give it one or leave it out.')
  const places: Place[] = [{ id: '', heading: '', text: '' }]
  read(main, places, 'text')
  if (places[0]?.heading.trim() === '') places[0].heading = titleOf(page)
  return places.map(({ id, heading, text }) => ({ id, heading: tidy(heading), text: tidy(text) }))
}

function firstOf(node: Node, tagName: string): Element | undefined {
  if ('tagName' in node && node.tagName === tagName) return node
  if (!('childNodes' in node)) return undefined
  for (const child of node.childNodes) {
    const first = firstOf(child, tagName)
    if (first) return first
  }
  return undefined
}

/** The page's own name: in the browser's tab that of the site and of the company follow. */
function titleOf(page: Node): string {
  const [text] = firstOf(page, 'title')?.childNodes ?? []
  return text && 'value' in text ? (text.value.split(' · ')[0] ?? '') : ''
}

/**
 * Adds the words of a node to the last of the places, and a place for each heading with an anchor.
 * @param part where the words go: into the heading of the place while the node stands in a heading
 */
function read(node: Node, places: Place[], part: 'heading' | 'text'): void {
  const add = (words: string, to = part) => {
    const place = places.at(-1)
    if (place) place[to] += words
  }
  if ('value' in node) add(node.value)
  if (!('tagName' in node)) return
  const parting = INLINE.includes(node.tagName) ? '' : '\n'
  add(parting)
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  if (isSkipped(node.tagName, attributes)) return
  const anchor = (/^h[2-6]$/.test(node.tagName) && attributes.get('id')) || ''
  if (anchor) places.push({ id: anchor, heading: '', text: '' })
  const inside = anchor || node.tagName === 'h1' ? 'heading' : part
  for (const child of node.childNodes) read(child, places, inside)
  add(parting)
}

function isSkipped(tagName: string, attributes: ReadonlyMap<string, string>): boolean {
  const classes = attributes.get('class')?.split(/\s+/) ?? []
  // A term in the middle of a sentence is a button, and a word of the sentence.
  if (classes.join(' ') === 'term') return false
  // What is behind a tab is one press away.
  const isHidden = attributes.has('hidden') && attributes.get('role') !== 'tabpanel'
  if (SKIPPED.includes(tagName) || isHidden || attributes.get('aria-hidden') === 'true') return true
  return SKIPPED_CLASSES.some((skipped) => classes.includes(skipped))
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
}
