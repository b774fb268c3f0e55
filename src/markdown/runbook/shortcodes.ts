/** Something of another tool's Markdown that can't be kept, and the line on which it stands. */
export interface LeftOut {
  line: number
  what: string
}

/** Hugo's `{{< name … >}}` and `{{% name … %}}`, Jekyll's and GitBook's `{% name … %}`. */
const TAG =
  /\{\{([<%])-?[ \t]*(\/?)[ \t]*([\w./-]+)([\s\S]*?)[ \t]*\/?-?\1?[>%]\}\}|\{%-?[ \t]*(\/?)([\w-]+)([\s\S]*?)-?%\}/g
const REFERENCE = /^(?:ref|relref|link|post_url)$/
const IMAGE = /^(?:figure|img|image)$/
const CODE = /^(?:highlight|code)$/
/** Parameters that hold words for readers. */
const WORDS = /^(?:title|caption|summary|label|name|text|header|heading)$/
/** Tags that only say how what stands between them is shown, or that stand for nothing a reader misses. */
const SILENT =
  /^(?:hint|note|notice|tip|info|warning|danger|caution|alert|callout|admonition|tabs|tab|tabpane|expand|details|collapse|columns|column|steps|step|button|raw|comment|toc|br|block|content-ref|blockquote|cards?|if|else|elsif|endif|for|endfor|assign|capture|unless|endunless)$/

/**
 * A text without the tags of page generators. What stands between two of them stays, and so do the words that one is
 * given; a reference becomes its target, a picture a picture, a block of code a block. Nothing is touched in code.
 * @param isCode which lines lie in a fenced block
 */
export function replaceShortcodes(text: string, isCode: readonly boolean[]): { text: string; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const starts = lineStarts(text)
  const replaced = text.replace(TAG, (all: string, ...rest: unknown[]) => {
    const offset = rest.find((part) => typeof part === 'number') as number
    const line = starts.findLastIndex((start) => start <= offset)
    if (isCode[line] || isInInlineCode(text, offset, starts[line] as number)) return all
    const [, hugoClose, hugoName, hugoRest, otherClose, otherName, otherRest] = rest as (string | undefined)[]
    const name = hugoName ?? otherName ?? ''
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
    ...unnamed.filter((word) => /\s|[^\x20-\x7e]|^[A-Z]/.test(word)),
    ...[...named].flatMap(([key, value]) => (WORDS.test(key) ? [value] : [])),
  ]
  if (words.length > 0) return words.map((word) => `**${word}**`).join(' ')
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

function isInInlineCode(text: string, offset: number, lineStart: number): boolean {
  return (text.slice(lineStart, offset).match(/`/g)?.length ?? 0) % 2 === 1
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}
