import { globSync, readFileSync } from 'node:fs'

/** A file of the repository. `file` is its path from the root, with forward slashes. */
export interface SourceFile {
  file: string
  text: string
}

/** The files that match, in order. */
export function read(...patterns: string[]): SourceFile[] {
  const files = patterns.flatMap((pattern) => globSync(pattern, { exclude: (name) => name === 'node_modules' }))
  return [...new Set(files)]
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/** `file:line`, for a place in its text. */
export function placeOf({ file, text }: SourceFile, index: number): string {
  return `${file}:${text.slice(0, index).split('\n').length}`
}

/** The text with comments blanked out; every other character stays in its place. Addresses (`https://`) are no comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`\\])\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  )
}

/** One sentence for each match of a pattern outside comments. */
export function matches(source: SourceFile, pattern: RegExp, say: (match: RegExpMatchArray) => string): string[] {
  const text = withoutComments(source.text)
  return [...text.matchAll(pattern)].map((match) => `${placeOf(source, match.index)}: ${say(match)}`)
}
