import { replaceComponents } from './components.ts'
import { inCode, type LeftOut, replaceShortcodes } from './shortcodes.ts'

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
/** MkDocs' and Kramdown's behind a link: `[Start](#){ .md-button }`. */
const LINK_ATTRIBUTES = /(\]\([^()\s]*\))\{:?[ \t]*[.#:\w][^{}\n]*\}/g
/** Tasks of Obsidian and GitLab that are neither open nor done. */
const OTHER_TASK = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([-~><?!/*])\][ \t]+(\S.*)$/
/** MkDocs: a file that is put in, an abbreviation, keys. */
const SNIPPET = /^[ \t]*-{1,2}8<-{1,2}[ \t]*["']([^"'\n]+)["'][ \t]*$/
const ABBREVIATION = /^\*\[([^\]\n]+)\]:[ \t]*(\S.*)$/
const KEYS =
  /\+\+((?:ctrl|cmd|alt|shift|option|meta|win|enter|esc(?:ape)?|tab|space|backspace|del(?:ete)?|f\d{1,2}|up|down|left|right)(?:\+[a-z0-9-]+)*)\+\+/gi
/** A comment that has no end hides everything below it. */
const COMMENT_START = /^[ \t>]*<!--(?!.*-->)/
const INLINE_CODE_OR_LINK = /((`+)(?!`).*?[^`]\2(?!`))|\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g

/**
 * Markdown as CommonMark and GitHub write it, of what Hugo, Jekyll, GitBook, MkDocs, Docusaurus and wikis write besides:
 * their notes become quotes, their tabs words, their tags go and leave what stands between them. Code stays as it is. Each
 * line keeps its number.
 * @returns the text, and what was left out of it
 */
export function plainMarkdown(text: string): { text: string; leftOut: LeftOut[] } {
  const { text: withoutTags, leftOut } = replaceShortcodes(text, codeLines(text.split('\n')))
  const isKept = inCode(withoutTags, codeLines(withoutTags.split('\n')))
  const lines = replaceComponents(withoutTags, isKept).split('\n')
  convert(lines, (at, what, kind) => leftOut.push({ line: at + 1, what, ...(kind && { kind }) }))
  return { text: lines.join('\n'), leftOut: leftOut.sort((a, b) => a.line - b.line) }
}

type Lose = (at: number, what: string, kind?: 'comment') => void

/** Lines that stand in a note are converted once more, without it. */
function convert(lines: string[], lose: Lose): void {
  const isCode = codeLines(lines)
  for (let at = 0; at < lines.length; at++) {
    if (isCode[at]) continue
    const line = lines[at] as string
    const snippet = SNIPPET.exec(line)?.[1]
    if (NOTE.test(line) || TAB.test(line)) at = openIndented(lines, at, lose)
    else if (CONTAINER.test(line)) at = quoteContainer(lines, at, lose)
    else if (snippet !== undefined) {
      lose(at, snippet)
      lines[at] = ''
    } else if (CONTENTS.test(line) || ATTRIBUTES.test(line)) lines[at] = ''
    else {
      if (COMMENT_START.test(line) && !lines.slice(at + 1).some((one) => one.includes('-->'))) lose(at, '', 'comment')
      lines[at] = wikiLinks(
        line
          .replace(HEADING_ATTRIBUTES, '$1')
          .replace(END_ATTRIBUTES, '')
          .replace(LINK_ATTRIBUTES, '$1')
          .replace(ABBREVIATION, '**$1**: $2')
          .replace(KEYS, (_, keys: string) =>
            keys
              .split('+')
              .map((key) => `<kbd>${capital(key)}</kbd>`)
              .join('+'),
          )
          .replace(OTHER_TASK, (_, mark: string, sign: string, words: string) =>
            sign === '-' || sign === '~' ? `${mark}~~${words}~~` : `${mark}[ ] ${words}`,
          ),
      )
    }
  }
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

/** What is indented below a note of MkDocs becomes a quote, below the name of a tab it comes out. @returns its last line */
function openIndented(lines: string[], start: number, lose: Lose): number {
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
  putBack(lines, start, last, (next) => next.replace(inner, indent).slice(indent.length), indent + sign, lose)
  // The title is a paragraph of its own: what follows would otherwise join it.
  if (lines[start + 1] !== undefined && (lines[start + 1] as string).trim() !== sign.trimEnd()) lines[start] += '\\'
  return last
}

/** Converts the lines behind `start`, up to `last`, without what stands before each of them, and puts `before` there. */
function putBack(
  lines: string[],
  start: number,
  last: number,
  bare: (line: string) => string,
  before: string,
  lose: Lose,
): void {
  const inner = lines.slice(start + 1, last + 1).map(bare)
  convert(inner, (at, what, kind) => lose(start + 1 + at, what, kind))
  inner.forEach((line, at) => {
    lines[start + 1 + at] = line.trim() === '' ? before.trimEnd() : before + line
  })
}

/** `:::note … :::`: what stands between becomes a quote. @returns the line at which it ends */
function quoteContainer(lines: string[], start: number, lose: Lose): number {
  const [, indent = '', name = '', inBrackets, behind] = CONTAINER.exec(lines[start] as string) ?? []
  const given = /title=["']([^"'\n]+)["']/.exec(lines[start] as string)?.[1]
  const title = given ?? ((inBrackets ?? behind ?? '').trim() || capital(name))
  if (name === '' && title === '') {
    lines[start] = ''
    return start
  }
  const end = containerEnd(lines, start)
  lines[start] = `${indent}> **${title}**`
  if (end < 0) return start
  putBack(lines, start, end - 1, (line) => line.slice(indent.length), `${indent}> `, lose)
  lines[end] = ''
  return end
}

/** The line that ends a container: with as many colons, and none for each that begins in it with as many. */
function containerEnd(lines: readonly string[], start: number): number {
  const isCode = codeLines(lines)
  const colons = (line: string | undefined) => /^[ \t]*(:{3,})/.exec(line ?? '')?.[1]?.length ?? 0
  const own = colons(lines[start])
  let depth = 0
  for (let at = start + 1; at < lines.length; at++) {
    if (isCode[at] || colons(lines[at]) !== own) continue
    if (!/^[ \t]*:+[ \t]*$/.test(lines[at] as string)) depth++
    else if (depth-- === 0) return at
  }
  return -1
}

/** Not in code: `[[ -f x ]]` is a shell's. Behind a picture, Obsidian may give its width. */
function wikiLinks(line: string): string {
  return line.replace(INLINE_CODE_OR_LINK, (all, code?: string, _ticks?: string, target = '', words?: string) => {
    if (code !== undefined) return all
    const label = words === undefined || /^\d+(?:x\d+)?$/.test(words) ? target : words
    return `[${label}](<${target.replace(/[<>]/g, '')}>)`
  })
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
}
