import { type LeftOut, replaceShortcodes } from './shortcodes.ts'

const FENCE = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*(`{3,}(?!.*`)|~{3,})/
/** What follows the kind of a note and is neither its title nor a class that MkDocs knows makes the line a sentence. */
const NOTE =
  /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+(?:inline|end|left|right|extended|highlight|blink|annotate))*(?:[ \t]*(["'])(.*)\3)?[ \t]*$/
const TAB = /^([ \t]*)===[+!]?[ \t]+["']([^"'\n]+)["'][ \t]*$/
const CONTAINER =
  /^([ \t]*):{3,}[ \t]*(?:\{?\.?([A-Za-z][\w-]*)\}?)?(?:[ \t]*\[([^\]\n]*)\]|[ \t]+([^\n]*?))?(?:[ \t]*\{[^{}\n]*\})?[ \t]*$/
const CONTENTS = /^[ \t]*(?:\[\[_?TOC_?\]\]|\[TOC\]|\{:toc\}|\$toc|\*[ \t]+TOC)[ \t]*$/i
/** Kramdown's and Pandoc's attributes of a block on a line of their own. */
const ATTRIBUTES = /^[ \t]*\{:[^}\n]*\}[ \t]*$/
const HEADING_ATTRIBUTES = /^(#{1,6}[ \t].*?)[ \t]*\{:?[ \t]*[#.][^}\n]*\}[ \t]*(#*[ \t]*)$/
/** The same behind a line: `- [ ] Look {#look}`, `Heading {: .wide }`. What begins with a dot alone may be a path. */
const END_ATTRIBUTES = /(?<=\S)[ \t]+\{(?::[^{}\n]*|#[\w-]+(?:[ \t]+[^{}\n]*)?)\}[ \t]*$/
const INLINE_CODE_OR_LINK = /((`+)(?!`).*?[^`]\2(?!`))|\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g

/**
 * Markdown as CommonMark and GitHub write it, of what Hugo, Jekyll, GitBook, MkDocs, Docusaurus and wikis write besides:
 * their notes become quotes, their tabs words, their tags go and leave what stands between them. Code stays as it is. Each
 * line keeps its number.
 * @returns the text, and what was left out of it
 */
export function plainMarkdown(text: string): { text: string; leftOut: LeftOut[] } {
  const { text: withoutTags, leftOut } = replaceShortcodes(text, codeLines(text.split('\n')))
  const lines = withoutTags.split('\n')
  const isCode = codeLines(lines)
  for (let at = 0; at < lines.length; at++) {
    if (isCode[at]) continue
    const line = lines[at] as string
    if (NOTE.test(line) || TAB.test(line)) openIndented(lines, at)
    else if (CONTAINER.test(line)) at = quoteContainer(lines, at)
    else if (CONTENTS.test(line) || ATTRIBUTES.test(line)) lines[at] = ''
    else lines[at] = wikiLinks(line.replace(HEADING_ATTRIBUTES, '$1').replace(END_ATTRIBUTES, ''))
  }
  return { text: lines.join('\n'), leftOut }
}

/** Which lines lie in a fenced block, its fences among them. */
export function codeLines(lines: readonly string[]): boolean[] {
  let fence = ''
  return lines.map((line) => {
    const [, mark = ''] = FENCE.exec(line) ?? []
    if (fence === '') {
      fence = mark
      return mark !== ''
    }
    if (mark.startsWith(fence) && line.trim().replace(/^[> \t]+/, '') === mark) fence = ''
    return true
  })
}

/** What is indented below a note of MkDocs becomes a quote, below the name of a tab it comes out. */
function openIndented(lines: string[], start: number): void {
  const line = lines[start] as string
  const note = NOTE.exec(line)
  const [, indent = '', name = ''] = note ?? TAB.exec(line) ?? []
  const title = note?.[4]
  const sign = note ? '> ' : ''
  const heading = title === undefined ? name : title
  lines[start] =
    heading === ''
      ? indent + sign.trimEnd()
      : `${indent}${sign}**${note && title === undefined ? capital(heading) : heading}**`
  let last = start
  const inner = new RegExp(`^${indent}(?: {4}|\t)`)
  for (let at = start + 1; at < lines.length; at++) {
    const next = lines[at] as string
    if (next.trim() !== '' && !inner.test(next)) break
    if (next.trim() !== '') last = at
  }
  for (let at = start + 1; at <= last; at++) {
    const next = (lines[at] as string).replace(inner, indent)
    lines[at] = next.trim() === '' ? sign.trimEnd() : indent + sign + next.slice(indent.length)
  }
  // The title is a paragraph of its own: what follows would otherwise join it.
  if (lines[start + 1] !== undefined && (lines[start + 1] as string).trim() !== sign.trimEnd()) lines[start] += '\\'
}

/** `:::note … :::`: what stands between becomes a quote. @returns the line at which it ends */
function quoteContainer(lines: string[], start: number): number {
  const [, indent = '', name = '', inBrackets, behind] = CONTAINER.exec(lines[start] as string) ?? []
  const title = (inBrackets ?? behind ?? '').trim() || capital(name)
  if (name === '' && title === '') {
    lines[start] = ''
    return start
  }
  const isCode = codeLines(lines)
  const end = lines.findIndex((line, at) => at > start && !isCode[at] && /^[ \t]*:{3,}[ \t]*$/.test(line))
  lines[start] = `${indent}> **${title}**`
  const last = end < 0 ? start : end
  for (let at = start + 1; at < last; at++) lines[at] = `${indent}> ${(lines[at] as string).slice(indent.length)}`
  if (end >= 0) lines[end] = ''
  return last
}

/** Not in code: `[[ -f x ]]` is a shell's. */
function wikiLinks(line: string): string {
  return line.replace(INLINE_CODE_OR_LINK, (all, code?: string, _ticks?: string, target = '', words?: string) =>
    code === undefined ? `[${words ?? target}](<${target.replace(/[<>]/g, '')}>)` : all,
  )
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
}
