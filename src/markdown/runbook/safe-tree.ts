import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize, type Schema } from 'hast-util-sanitize'
import type { Nodes, Root as Markdown, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { settleEmbedded } from './embedded.ts'
import { KEPT_ELEMENTS, keepUnknownTags, markLines, unknownTagsAsText } from './html-tags.ts'
import { eachElement } from './tree.ts'

/** Markdown as GitHub has it, and emphasis that ends beside Chinese punctuation. */
const syntax = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .freeze()

/** What is left of a text's HTML. Nothing in it runs, loads from elsewhere, looks like our own controls or bears our ids. */
const SAFE: Schema = {
  tagNames: [...KEPT_ELEMENTS],
  strip: ['script', 'style', 'template', 'noscript', 'svg', 'math'],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: ['href', 'id', 'dataLine', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel'],
    code: [['className', /^language-./]],
    details: ['open'],
    img: ['src', 'alt', 'width', 'height', 'dataLine'],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: {
    href: [
      'http',
      'https',
      'mailto',
      'tel',
      'ssh',
      'slack',
      'lark',
      'feishu',
      'dingtalk',
      'wxwork',
      'msteams',
      'zoommtg',
    ],
    src: ['http', 'https'],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  clobber: ['id'],
  clobberPrefix: 'text-',
  allowComments: false,
  allowDoctypes: false,
}

/** How often a text is parsed at most: what is no HTML any more may hold HTML. */
const PARSES = 3

/** A runbook's Markdown as a tree of HTML in which nothing can do harm; links and pictures know their lines (`dataLine`). */
export function safeTree(text: string): Root {
  let source = text
  let tree: Markdown = syntax.parse(source)
  for (let parses = 1; parses < PARSES; parses++) {
    const kept = keepUnknownTags(source, tree)
    if (kept === source) break
    source = kept
    tree = syntax.parse(source)
  }
  unknownTagsAsText(tree)
  markLines(tree)
  keepCells(tree)
  keepNotes(tree)
  nameFences(tree)
  const html = toHast(tree, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabelTagName: 'h2' }) as Root
  // Parsing the HTML anew loses the places of what was Markdown.
  eachElement(html, ({ tagName, properties, position }) => {
    if (tagName === 'a' || tagName === 'img') properties.dataLine = position?.start.line
  })
  const whole = raw(html) as Root
  settleEmbedded(whole)
  return sanitize(whole, SAFE) as Root
}

const FENCE_NAME = /(?:^|[\s{])(?:title|filename|file|name)=(?:"([^"]+)"|'([^']+)'|([^\s"'}]+))/

/** The name that a fence gives its block, `title="check.sh"` or `js:check.js`, stands above it. */
function nameFences(node: Nodes): void {
  if (!('children' in node)) return
  const children = node.children as RootContent[]
  for (let at = children.length - 1; at >= 0; at--) {
    const child = children[at] as RootContent
    if (child.type !== 'code') {
      nameFences(child)
      continue
    }
    const [, double, single, bare] = FENCE_NAME.exec(`${child.lang ?? ''} ${child.meta ?? ''}`) ?? []
    const name = double ?? single ?? bare ?? /^[\w+#-]+:(?=.*[./])(\S+)$/.exec(child.lang ?? '')?.[1]
    if (name !== undefined)
      children.splice(at, 0, {
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'text', value: name }] }],
      })
  }
}

/** A row with more cells than the head of its table would lose them. */
function keepCells(node: Nodes): void {
  if (node.type === 'table') {
    const width = Math.max(...node.children.map((row) => row.children.length))
    const head = node.children[0]
    while (head && head.children.length < width) head.children.push({ type: 'tableCell', children: [] })
    node.align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null)
  }
  if ('children' in node) for (const child of node.children) keepCells(child)
}

/** A footnote to which nothing refers would be lost: it stands where it was written. */
function keepNotes(tree: Markdown): void {
  const used = new Set<string>()
  const look = (node: Nodes): void => {
    if (node.type === 'footnoteReference') used.add(node.identifier)
    if ('children' in node) for (const child of node.children) look(child)
  }
  look(tree)
  tree.children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'footnoteDefinition' && !used.has(node.identifier) ? node.children : [node],
  )
}
