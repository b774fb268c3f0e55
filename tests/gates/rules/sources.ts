import { globSync } from 'node:fs'
import { readText } from '../../fixtures/read-text.ts'

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
    .map((file) => ({ file, text: readText(file) }))
}

/** `file:line`, for a place in its text. */
export function placeOf({ file, text }: SourceFile, index: number): string {
  return `${file}:${text.slice(0, index).split('\n').length}`
}
