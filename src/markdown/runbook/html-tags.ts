import type { Nodes, Root, Text } from 'mdast'

/** Elements that a runbook may hold; the rest of what looks like a tag is text, mostly a blank: `<namespace>`. */
export const KEPT_ELEMENTS: readonly string[] =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  )
/** Elements of HTML that go and leave what stands in them. */
const UNWRAPPED =
  'address article aside big body button canvas center data datalist dialog fieldset font footer form head header hgroup html iframe label legend main map menu meter nav noscript object optgroup option output picture progress search select slot source strike svg template textarea title tt track video audio embed link meta base area param frame frameset marquee nobr acronym script style'.split(
    ' ',
  )
/** Elements of Feishu's and Confluence's exports, which go as well; a table of theirs becomes one. */
const OF_WIKIS =
  /^(?:callout|grid|column|text|view|quote-container|mention-\w+|add-ons|lark-(?:table|tr|td)|(?:ac|ri):[\w-]+)$/
const OF_TABLE = /(<\/?)lark-(table|tr|td)\b/gi
/** Those that have no end: one without attributes that isn't of the first three is meant as a word. */
const VOID = [
  'br',
  'hr',
  'wbr',
  'img',
  'input',
  'source',
  'link',
  'meta',
  'base',
  'area',
  'col',
  'embed',
  'param',
  'track',
]
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>?/g

/** What makes an address of itself takes `&lt;` for a part of it; there, a sign stays until the text is parsed. */
const ADDRESS_BEFORE = /(?:https?:\/\/|www\.)[^\s<]*$/i

/**
 * A Markdown text in which every tag that HTML doesn't know, and every one that it knows but that is meant as a word, is
 * text where it begins a block; comments go. What is left can be parsed as HTML without eating a word. Each line keeps
 * its number.
 * @param tree of that text; what was HTML in it may be Markdown afterwards, so it is parsed again where the text differs
 */
export function keepUnknownTags(text: string, tree: Root): string {
  const isClosed = closedElements(tree)
  let result = ''
  let done = 0
  eachHtml(tree, ({ position }, isInSentence) => {
    if (isInSentence) return
    const [start, end] = [position?.start.offset ?? done, position?.end.offset ?? done]
    result += text.slice(done, start) + withoutDeclarations(text.slice(start, end)).replace(TAG, kept)
    done = end
  })
  return result + text.slice(done)

  function kept(all: string, slash: string | undefined, name: string | undefined, rest: string, ...more: unknown[]) {
    if (name === undefined) return all.replace(/[^\n]/g, '')
    const [offset, whole] = more as [number, string]
    if (isKept(all, slash, name, rest, isClosed) || ADDRESS_BEFORE.test(whole.slice(0, offset)))
      return all.replace(OF_TABLE, '$1$2')
    return all.replaceAll('<', '&lt;')
  }
}

/** What XML marks as text is text, and so is a declaration or a program in PHP, which HTML would take for a comment. */
function withoutDeclarations(html: string): string {
  return html.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<(?=\?|!(?!--|doctype\b))/gi, '&lt;')
}

/** Makes text of the same tags in sentences, where nothing around them has to be parsed again, and takes comments out. */
export function unknownTagsAsText(tree: Root): void {
  const isClosed = closedElements(tree)
  eachHtml(tree, (node, isInSentence) => {
    if (!isInSentence) return
    const text = node as unknown as Text
    const marked = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(node.value)?.[1]
    const [all = '', slash, name, rest = ''] = new RegExp(TAG.source).exec(node.value) ?? []
    if (marked === undefined && name !== undefined && isKept(all, slash, name, rest, isClosed)) return
    text.type = 'text'
    text.value = marked ?? (node.value.startsWith('<!--') ? '' : node.value)
  })
}

function isKept(
  all: string,
  slash: string | undefined,
  name: string,
  rest: string,
  isClosed: (name: string) => boolean,
): boolean {
  return all.endsWith('>') && isTag(name.toLowerCase(), slash === '/', rest, isClosed)
}

function isTag(name: string, isEnd: boolean, rest: string, isClosed: (name: string) => boolean): boolean {
  // `<text>` and `<column>` without attributes are meant as words.
  if (OF_WIKIS.test(name)) return isEnd || (isClosed(name) && (rest.includes('=') || /[-:]/.test(name)))
  if (![...KEPT_ELEMENTS, ...UNWRAPPED].includes(name)) return false
  const attributes = rest.replace(/\/$/, '').trim()
  // `<time of the alert>`, `<link to the dashboard>`: words, no attributes.
  if (
    attributes !== '' &&
    !/=|^(?:open|hidden|reversed|controls|disabled|checked|selected|multiple|required|readonly|autofocus|muted|loop|allowfullscreen)$/.test(
      attributes,
    )
  )
    return false
  if (VOID.includes(name)) return ['br', 'hr', 'wbr'].includes(name) || attributes !== ''
  return isEnd || isClosed(name) || /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot)$/.test(name)
}

/** Has each link, picture and frame that is written as HTML know its line, as those of Markdown do. */
export function markLines(tree: Root): void {
  eachHtml(tree, (node) => {
    const first = node.position?.start.line ?? 1
    node.value = node.value.replace(TAG, (all: string, slash: string, name: string | undefined, ...more: unknown[]) => {
      if (slash || !name || !/^(?:a|img|iframe|video|audio|embed|object)$/i.test(name)) return all
      const before = node.value.slice(0, more.at(-2) as number)
      return `<${name} data-line="${first + before.split('\n').length - 1}"${all.slice(name.length + 1)}`
    })
  })
}

/** Which elements are ended anywhere in a text. */
function closedElements(tree: Root): (name: string) => boolean {
  const ended = new Set<string>()
  eachHtml(tree, ({ value }) => {
    for (const [, name = ''] of value.matchAll(/<\/([A-Za-z][\w:-]*)\s*>/g)) ended.add(name.toLowerCase())
  })
  return (name) => ended.has(name)
}

/** Those that a paragraph, a heading or a cell holds stand in a sentence, the others are blocks. */
function eachHtml(
  node: Nodes,
  look: (node: Extract<Nodes, { type: 'html' }>, isInSentence: boolean) => void,
  isInSentence = false,
): void {
  if (node.type === 'html') look(node, isInSentence)
  const isSentence = isInSentence || ['paragraph', 'heading', 'tableCell'].includes(node.type)
  if ('children' in node) for (const child of node.children) eachHtml(child, look, isSentence)
}
