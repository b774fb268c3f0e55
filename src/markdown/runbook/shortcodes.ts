/** Something of another tool's Markdown that can't be kept, and the line on which it stands. */
export interface LeftOut {
  line: number
  what: string
  /** `condition`: what depends on it is shown in any case · `comment`: it has no end, and nothing below it is shown. */
  kind?: 'condition' | 'comment'
}

/** Hugo's `{{< name … >}}` and `{{% name … %}}`, Jekyll's and GitBook's `{% name … %}`. */
const TAG =
  /\{\{([<%])-?[ \t]*(\/?)[ \t]*([\w./-]+)([\s\S]*?)[ \t]*\/?-?\1?[>%]\}\}|\{%-?[ \t]*(\/?)([\w-]+)([\s\S]*?)-?%\}/g
const REFERENCE = /^(?:ref|relref|link|post_url)$/
const IMAGE = /^(?:figure|img|image)$/
const CODE = /^(?:highlight|code)$/
/** Tags that lead somewhere, and those whose word is what is shown. */
const LINKING = /^(?:button|card|embed|file|link-card|cta)$/
const OF_WORDS = /^(?:kbd|badge)$/
/** Parameters that hold words for readers. */
const WORDS = /^(?:title|subtitle|caption|summary|label|name|text|header|heading)$/
const CONDITION = /^(?:if|unless|case|for|elsif|elseif|elif|else|when)$/
/** What its author wrote for other authors: Liquid's, Jinja's, Go's, Obsidian's and MDX's. */
const COMMENTS = [
  /\{%-?[ \t]*comment\b[^%]*%\}[\s\S]*?\{%-?[ \t]*endcomment[ \t]*-?%\}/g,
  /\{#[ \t\n][\s\S]*?#\}/g,
  /\{\{-?[ \t]*\/\*[\s\S]*?\*\/[ \t]*-?\}\}/g,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /(?<![\w%])%%(?=[ \t\n\w])(?:(?!%%)[\s\S])+%%(?![\w%])/g,
]
/** How a tag of Hugo is shown and not followed: `{{</* ref x *\/>}}`. */
const SHOWN_TAG = /^\{\{([<%])[ \t]*\/\*([\s\S]*?)\*\/[ \t]*([>%])\}\}$/
/** Jekyll's address of the site, before one on it. */
const SITE_ADDRESS = /\{\{-?[ \t]*site\.(?:baseurl|url)[ \t]*(?:\|[^}\n]*)?-?\}\}/g
const ADDRESS = /\{\{-?[ \t]*(["'])([^"'\n]*)\1[ \t]*\|[ \t]*(?:relative_url|absolute_url|prepend:[^}\n]*)[ \t]*-?\}\}/g

/** Tags that only say how what stands between them is shown, or that stand for nothing a reader misses. */
const SILENT =
  /^(?:hint|note|notice|tip|info|warning|danger|caution|alert|callout|admonition|tabs|tab|tabpane|expand|details|collapse|columns|column|steps|step|stepper|button|raw|comment|toc|br|block|content-ref|blockquote|cards?|assign|set|capture)$/

/**
 * A text without the tags of page generators. What stands between two of them stays, and so do the words that one is
 * given; a reference becomes its target, a picture a picture, a block of code a block. Nothing is touched in code.
 * @param isCode which lines lie in a fenced block
 */
export function replaceShortcodes(given: string, isCode: readonly boolean[]): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const text = withoutComments(given, isCode)
  const starts = lineStarts(text)
  const isKept = inCode(text, isCode)
  const replaced = text.replace(TAG, (all: string, ...rest: unknown[]) => {
    const offset = rest.find((part) => typeof part === 'number') as number
    const line = starts.findLastIndex((start) => start <= offset)
    if (isKept(offset)) return all
    const escaped = SHOWN_TAG.exec(all)
    if (escaped) return `{{${escaped.slice(1).join('')}}}`
    const [, hugoClose, hugoName, hugoRest, otherClose, otherName, otherRest] = rest as (string | undefined)[]
    const name = hugoName ?? otherName ?? ''
    if (otherName !== undefined && CONDITION.test(name)) {
      if (/^(?:if|unless|case|for)$/.test(name)) leftOut.push({ line: line + 1, what: name, kind: 'condition' })
      return `**${name}${(otherRest ?? '').replace(/\s+/g, ' ').trimEnd()}:**${all.replace(/[^\n]/g, '')}`
    }
    const words = wordsOf(name, hugoRest ?? otherRest ?? '', (hugoClose ?? otherClose) === '/')
    if (words === undefined) leftOut.push({ line: line + 1, what: name })
    return (words ?? '') + all.replace(/[^\n]/g, '')
  })
  return { text: replaced, leftOut }
}

/** What is put in the place of a tag; `undefined` where something is lost. */
function wordsOf(name: string, given: string, isClosing: boolean): string | undefined {
  if (CODE.test(name)) return isClosing ? '```' : codeFence(name, given)
  if (/^end(?:highlight|code)$/.test(name)) return name === 'endhighlight' ? '```' : ''
  if (isClosing || /^end/.test(name)) return ''
  const { unnamed, named } = parametersOf(given)
  if (REFERENCE.test(name)) return unnamed[0] ?? named.get('path') ?? ''
  if (IMAGE.test(name)) return imageOf(named, unnamed)
  const words = [
    ...unnamed.filter((word) => OF_WORDS.test(name) || /\s|[^\x20-\x7e]|^[A-Z]/.test(word)),
    ...[...named].flatMap(([key, value]) => (WORDS.test(key) ? [value] : [])),
  ].map((word) => `**${word}**`)
  const target = LINKING.test(name) ? ['href', 'link', 'url', 'src', 'relref'].map((key) => named.get(key)) : []
  const links = target.filter((one) => one !== undefined).map((one) => `[${one}](<${one}>)`)
  if (words.length + links.length > 0) return [...words, ...links].join(' ')
  return SILENT.test(name) ? '' : undefined
}

/** GitBook's `{% code %}` stands around a fence that is already there. */
function codeFence(name: string, given: string): string {
  const { unnamed, named } = parametersOf(given)
  if (name === 'code' && unnamed.length === 0) return named.has('title') ? `**${named.get('title')}**` : ''
  return `\`\`\`${unnamed[0] ?? named.get('lang') ?? ''}`
}

function imageOf(named: ReadonlyMap<string, string>, unnamed: readonly string[]): string {
  const source = named.get('src') ?? named.get('link') ?? unnamed[0] ?? ''
  const caption = named.get('caption') ?? named.get('title')
  return `![${named.get('alt') ?? caption ?? ''}](<${source}>)${caption && named.has('alt') ? ` ${caption}` : ''}`
}

function parametersOf(given: string): { unnamed: string[]; named: Map<string, string> } {
  const unnamed: string[] = []
  const named = new Map<string, string>()
  for (const [, key, double, single, back, bare] of given.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([^\s"'`=]+))/g,
  )) {
    const value = (double ?? single ?? back ?? bare ?? '').replace(/\\(.)/g, '$1')
    if (key) named.set(key, value)
    else unnamed.push(value)
  }
  return { unnamed, named }
}

/** Whether a place lies in code, in a block or in a sentence. */
export function inCode(text: string, isCode: readonly boolean[]): (offset: number) => boolean {
  const starts = lineStarts(text)
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return isCode[line] === true || isInInlineCode(text, offset, starts[line] ?? 0)
  }
}

function withoutComments(given: string, isCode: readonly boolean[]): string {
  let text = given
  for (const comment of COMMENTS) {
    const isKept = inCode(text, isCode)
    text = text.replace(comment, (all: string, offset: number) => (isKept(offset) ? all : all.replace(/[^\n]/g, '')))
  }
  const isKept = inCode(text, isCode)
  return text
    .replace(ADDRESS, (all: string, _quote, path: string, offset: number) => (isKept(offset) ? all : path))
    .replace(SITE_ADDRESS, (all: string, ...rest: unknown[]) => (isKept(rest.at(-2) as number) ? all : ''))
}

function isInInlineCode(text: string, offset: number, lineStart: number): boolean {
  return (text.slice(lineStart, offset).match(/`/g)?.length ?? 0) % 2 === 1
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}
