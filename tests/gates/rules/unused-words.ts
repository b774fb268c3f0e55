import ts from 'typescript'
import { placeOf, type SourceFile } from './sources.ts'
import { typedProgram } from './typed-program.ts'
import { WordUses } from './word-uses.ts'

/** A text of a dictionary, by the keys that lead to it: `timers`, `names`, `public`. */
interface Word {
  keys: readonly string[]
  declaration: ts.PropertyAssignment
}

/**
 * Words of a dictionary that nothing uses, each with its place. A word is used when some source file reads its property,
 * itself or through a type as which its group is passed on. A group that is passed where any name may be looked up, as in
 * a `Record<string, string>`, counts as used whole.
 * @param folder of the dictionary that the types come from, with a slash at its end
 */
export function unusedWords(sources: readonly SourceFile[], folder: string): string[] {
  const { checker, files } = typedProgram(sources)
  const dictionary = sources.filter(({ file }) => file.startsWith(folder))
  const words = dictionary.map((source) => ({ source, words: wordsIn(files.get(source.file), checker) }))
  const names = words.flatMap((file) => file.words.flatMap(({ keys }) => keys))
  const uses = new WordUses(checker, new Set(names))
  for (const [name, file] of files) {
    if (name.startsWith(folder)) uses.visitDictionary(file)
    else uses.visit(file)
  }
  return words.flatMap(({ source, words: all }) =>
    all
      .filter(({ declaration }) => !uses.isUsed(declaration))
      .map(
        ({ keys, declaration }) =>
          `${placeOf(source, declaration.getStart())}: nothing uses ${keys.join('.')}. Remove it, in every language.`,
      ),
  )
}

/** The texts of a dictionary file. What a group takes over from another one is one of its own. */
function wordsIn(file: ts.SourceFile | undefined, checker: ts.TypeChecker): Word[] {
  const words: Word[] = []
  const collect = (group: ts.ObjectLiteralExpression, path: readonly string[]): void => {
    for (const declaration of group.properties) {
      if (!ts.isPropertyAssignment(declaration)) continue
      const { name, initializer } = declaration
      const keys = [...path, ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText()]
      if (ts.isObjectLiteralExpression(initializer)) collect(initializer, keys)
      else if (checker.getTypeAtLocation(initializer).flags & ts.TypeFlags.StringLike) words.push({ keys, declaration })
    }
  }
  for (const statement of file?.statements ?? []) {
    const variables = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
    for (const { name, initializer } of variables)
      if (initializer && ts.isObjectLiteralExpression(initializer)) collect(initializer, [name.getText()])
  }
  return words
}
