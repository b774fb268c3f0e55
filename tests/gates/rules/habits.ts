import ts from 'typescript'
import type { SourceFile } from './sources.ts'

/** Source files that are too long to be read at once. */
export function lengthProblems(files: readonly SourceFile[], limit = 300): string[] {
  return files.flatMap(({ file, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    return lines > limit ? [`${file}: ${lines} lines, ${limit} at most. Split it by what it speaks of.`] : []
  })
}

/** Folders of one person's or one system's machine, with a name behind them. */
const MACHINE = /(?<![\w.:/~-])\/(?:home|Users|root|tmp|private|mnt|workspaces?)\/[\w.-]+|\b[A-Za-z]:\\+Users\\+\w+/g

/**
 * Paths of the machine on which something was written.
 * @param root the folder of this checkout, which nothing in it may know
 */
export function machinePathProblems(files: readonly SourceFile[], root: string): string[] {
  return files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const paths = [...line.matchAll(MACHINE)].map(([path]) => path)
      if (line.includes(root)) paths.push(root)
      return paths.map(
        (path) => `${file}:${index + 1}: ${path} is a path of one machine. Write it from the project’s root.`,
      )
    }),
  )
}

/** Names that could stand for anything, so that nobody can search for what they hold. */
const VAGUE = /^(?:found|known|told|shown)$/i

/** Variables, parameters, functions and types whose name doesn't say what they hold. Names of properties may stand. */
export function nameProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const problems: string[] = []
    const visit = (node: ts.Node): void => {
      const name = declaredName(node)
      if (name && VAGUE.test(name.text)) {
        const line = source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1
        problems.push(`${file}:${line}: ${name.text} could be anything. Say what it is.`)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return problems
  })
}

function declaredName(node: ts.Node): ts.Identifier | undefined {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isParameter(node) ||
    ts.isFunctionLike(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  return isDeclaration && node.name && ts.isIdentifier(node.name) ? node.name : undefined
}

/** In a search nothing is recorded, so nothing is lost. */
const MAY_CUT = ['src/components/search/SearchFields.tsx']

/** Fields from which the browser cuts what is longer than their place, without a word. */
export function cutProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ file, text }) =>
    MAY_CUT.includes(file)
      ? []
      : text
          .split('\n')
          .flatMap((line, index) =>
            /\bmaxlength\b/i.test(line)
              ? `${file}:${index + 1}: maxLength cuts what is pasted and says nothing. Refuse it with overLimit().`
              : [],
          ),
  )
}
