import { isNode, LineCounter, parseDocument, visit } from 'yaml'
import { decode, type OldEncoding } from './decode.ts'

/** A file of Markdown, read: what it says of itself, and what is left. */
export interface RunbookSource {
  /** Values of the front matter; empty where there is none, or none that can be read. */
  data: Readonly<Record<string, unknown>>
  /** The Markdown, with `\n` at the end of each line. The front matter's lines are there and empty: a line keeps its number. */
  text: string
  /** Why the front matter couldn't be read, and on which line. */
  fault?: { line: number; reason: string }
  /** What stands behind a value and looks as if it belonged to it, but is a comment to YAML: `owner: somebody #channel`. */
  comments?: readonly { line: number; text: string }[]
  /** On which line each value of the front matter stands. */
  lines?: ReadonlyMap<string, number>
  /** As what bytes were read that are no UTF-8. */
  oldEncoding?: OldEncoding
}

const YAML = /^---[ \t]*\n([\s\S]*?)\n?^(?:---|\.\.\.)[ \t]*$/m
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n?^\+\+\+[ \t]*$/m

/** Reads a Markdown file as somebody's editor wrote it: with a byte order mark or without, in UTF-8 or an older encoding, with any line ends. */
export function readSource(bytes: Uint8Array): RunbookSource {
  const { decoded, ...encoding } = decode(bytes)
  const text = decoded
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '�')
  for (const [pattern, parse] of [
    [YAML, yaml],
    [TOML, toml],
  ] as const) {
    const match = pattern.exec(text)
    if (match?.index !== 0) continue
    const [all, inner = ''] = match
    const parsed = parse(inner)
    // Between two rules at the top stands text.
    if (!parsed) continue
    const rest = all.replace(/[^\n]/g, '') + text.slice(all.length)
    return { ...parsed, lines: linesOfKeys(inner), text: rest, ...encoding }
  }
  return { data: {}, text, ...encoding }
}

/** Of two with one name, the first counts. The front matter begins on the second line. */
function linesOfKeys(inner: string): Map<string, number> {
  const lines = inner
    .split('\n')
    .map((line, at) => [/^[ \t]*([\w-]+)[ \t]*[:=]/.exec(line)?.[1] ?? '', at + 2] as const)
  return new Map(lines.filter(([key]) => key !== '').reverse())
}

/** `undefined` for what is no group of values: sentences, a heading, a list. */
function yaml(inner: string): Pick<RunbookSource, 'data' | 'fault' | 'comments'> | undefined {
  const lineCounter = new LineCounter()
  const document = parseDocument(inner, { uniqueKeys: false, lineCounter })
  const [error] = document.errors
  if (error) {
    const reason = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
    const isMeant = /^[\w-]+[ \t]*:(?:\s|$)/.test(inner.replace(/^(?:[ \t]*(?:#.*)?\n)+/, ''))
    return isMeant ? { data: {}, fault: { line: (error.linePos?.[0].line ?? 1) + 1, reason } } : undefined
  }
  const data: unknown = document.toJS()
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    const comments: { line: number; text: string }[] = []
    visit(document, {
      Node: (_, node) => {
        if (!isNode(node) || !node.comment || /^[\s!]|\n/.test(node.comment)) return
        comments.push({ line: lineCounter.linePos(node.range?.[1] ?? 0).line + 1, text: `#${node.comment}` })
      },
    })
    return { data: { ...data }, comments }
  }
  return inner.trim() === '' ? { data: {} } : undefined
}

/** What Hugo's other front matter says in a line of its own; tables and lists are passed over. */
function toml(inner: string): Pick<RunbookSource, 'data'> {
  const lines = [...inner.matchAll(/^\s*([\w-]+)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([\w.:-]+))\s*$/gm)]
  return {
    data: Object.fromEntries(lines.map(([, key = '', double, single, bare]) => [key, double ?? single ?? bare])),
  }
}
