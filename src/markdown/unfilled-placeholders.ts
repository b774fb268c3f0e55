import { LineCounter, parseDocument, visit } from 'yaml'
import type { ContentFile } from './parse-page.ts'

const PLACEHOLDER = /\{\s*(org\.[^}]*?)\s*\}/g

/**
 * Names each placeholder where nothing is filled in: in front matter and in drills.
 * @param content YAML, and the file that it stands in
 */
export function unfilledProblems({ file, text }: ContentFile): string[] {
  // Where none stands there is no need to know in which value.
  if (text.search(PLACEHOLDER) === -1) return []
  const problems: string[] = []
  const lines = new LineCounter()
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar: (_, { range }) => {
      const [start, end] = range ?? [0, 0]
      for (const { 1: place, index } of text.slice(start, end).matchAll(PLACEHOLDER))
        problems.push(
          `${file}:${lines.linePos(start + index).line}: Nothing fills {${place}} here. Write the words themselves, or move it into the text of a page.`,
        )
    },
  })
  return problems
}
