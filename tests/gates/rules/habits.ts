import ts from 'typescript'
import { matches, type SourceFile } from './sources.ts'

const CLOCK =
  /\bDate\.now\b|\bnew Date\b(?!\()|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.(?:getRandomValues|randomUUID)\b/g
const CLOCK_FILES = ['src/stores/clock.ts', 'src/stores/random.ts']

/** Places that ask for the time or for random numbers themselves, instead of taking them as an argument. */
export function clockProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ file }) => !CLOCK_FILES.includes(file))
    .flatMap((source) =>
      matches(
        source,
        CLOCK,
        ([what]) =>
          `${what} belongs to ${CLOCK_FILES.join(' and ')}. Take the time, or the random numbers, as an argument.`,
      ),
    )
}

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
