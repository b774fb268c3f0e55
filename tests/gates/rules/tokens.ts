import { matches, type SourceFile, withoutComments } from './sources.ts'

const DEFINED = /(?<![\w-])(--[\w-]+)\s*:/g

/** Custom properties that are used and neither a token nor defined in the same file. */
export function unknownTokens(files: readonly SourceFile[], tokens: SourceFile): string[] {
  const defined = new Set(definedIn(tokens))
  return files.flatMap((source) => {
    const own = new Set(definedIn(source))
    return matches(source, /var\(\s*(--[\w-]+)/g, ([, name = '']) =>
      defined.has(name) || own.has(name)
        ? ''
        : `${name} isn’t defined. Use a token of ${tokens.file}, or define it in this file.`,
    ).filter((problem) => !problem.endsWith(': '))
  })
}

/** Tokens that nothing uses. */
export function unusedTokens(files: readonly SourceFile[], tokens: SourceFile): string[] {
  const text = [...files, tokens].map((source) => withoutComments(source.text)).join('\n')
  return definedIn(tokens)
    .filter((name) => !new RegExp(`var\\(\\s*${name}(?![\\w-])`).test(text))
    .map((name) => `${tokens.file}: nothing uses ${name}. Remove it.`)
}

function definedIn({ text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(DEFINED)].map((match) => match[1] ?? '')
}
