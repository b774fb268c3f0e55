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
]
const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']
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

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi

/**
 * The words of a built page between `<main>` and `</main>`, by heading. The pages are our own and are checked to be
 * valid, so reading their tags in order is enough.
 * @throws {Error} when the page has no `<main>`
 */
export function placesOf(html: string): Place[] {
  const main = /<main\b[\s\S]*<\/main>/i.exec(html)?.[0]
  if (!main) throw new Error('The page has no <main>, so there is nothing to index. Give it one or leave it out.')
  const places: Place[] = [{ id: '', heading: '', text: '' }]
  let skipping: { name: string; depth: number } | undefined
  let heading: { name: string } | undefined
  let at = 0
  const say = (text: string) => {
    const place = places.at(-1)
    if (skipping || !place) return
    if (heading) place.heading += text
    else place.text += text
  }
  for (const match of main.matchAll(TAG)) {
    say(decode(main.slice(at, match.index)))
    at = match.index + match[0].length
    const name = match[2]?.toLowerCase()
    if (!name) continue
    const isEnd = match[1] === '/'
    if (skipping) {
      if (name === skipping.name) skipping.depth += isEnd ? -1 : 1
      if (skipping.depth === 0) skipping = undefined
    } else if (isEnd) {
      if (name === heading?.name) heading = undefined
    } else if (isSkipped(name, match[3] ?? '')) {
      if (!VOID.includes(name)) skipping = { name, depth: 1 }
    } else if (/^h[1-6]$/.test(name)) {
      const id = attribute(match[3] ?? '', 'id')
      if (name !== 'h1' && id) places.push({ id, heading: '', text: '' })
      if (name === 'h1' || id) heading = { name }
    }
    if (!INLINE.includes(name)) say('\n')
  }
  return places.map(({ id, heading, text }) => ({ id, heading: tidy(heading), text: tidy(text) }))
}

function isSkipped(name: string, attributes: string): boolean {
  // A term in the middle of a sentence is a button, and a word of the sentence.
  if (attribute(attributes, 'class') === 'term') return false
  if (SKIPPED.includes(name) || /\s(?:hidden|aria-hidden="true")(?=[\s=/]|$)/.test(attributes)) return true
  const classes = (attribute(attributes, 'class') ?? '').split(' ')
  return SKIPPED_CLASSES.some((skipped) => classes.includes(skipped))
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (NAMED[name] ?? whole) : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  )
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
}
