import ts from 'typescript'
import type { SourceFile } from './sources.ts'

/** Most lines that a function may have, from its first to its last; comments before it don't count, those in it do. */
export const FUNCTION_LINES = 60

/** Functions that are too long to be read at once: declared ones, methods and those that are handed on. */
export function functionProblems(files: readonly SourceFile[], limit = FUNCTION_LINES): string[] {
  return files.flatMap(({ file, text }) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const problems: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line
        const lines = source.getLineAndCharacterOfPosition(node.end).line - first + 1
        if (lines > limit)
          problems.push(
            `${file}:${first + 1}: ${nameOf(node, source)} has ${lines} lines, ${limit} at most. Give a part of it a name and a function of its own.`,
          )
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return problems
  })
}

function nameOf(node: ts.SignatureDeclaration, source: ts.SourceFile): string {
  if (node.name) return node.name.getText(source)
  if (ts.isConstructorDeclaration(node)) return 'the constructor'
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText(source)
    : 'a function without a name'
}
