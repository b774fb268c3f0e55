import { placeOf, type SourceFile } from './sources.ts'

/** A block of code, by the word behind its first marks; without one it is a tree. */
const BLOCK = /^ *```(.*)\n([\s\S]*?)^ *```$/gm
/** A path in code marks: folders with slashes, or a file by its ending. Patterns and places to fill in are none. */
const NAMED = /`((?:[\w.-]+\/)*[\w.-]+(?:\.(?:tsx?|astro|mjs|mdx?|css|json|ya?ml|svg)|\/[\w.-]+))`/g

/**
 * Paths that a text names and that aren't there: those of a captioned tree, and those in code marks, which may leave
 * out the folders that they begin with.
 * @param paths all files of the repository, from its root
 * @param invented paths of examples, which need not exist
 */
export function namedPathProblems(source: SourceFile, paths: readonly string[], invented: RegExp = /(?!)/): string[] {
  const all = new Set(
    paths.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))),
  )
  const isThere = (path: string) => [...all].some((whole) => `/${whole}`.endsWith(`/${path}`))
  const inTrees = [...source.text.matchAll(BLOCK)].flatMap(({ 0: block, 1: word, 2: tree = '', index }) =>
    word
      ? []
      : pathsOfTree(tree)
          .filter(({ path }) => !all.has(path))
          .map(({ path, at }) => ({ path, index: index + block.indexOf(tree) + at })),
  )
  const sentences = source.text.replace(BLOCK, (block) => block.replace(/[^\n]/g, ' '))
  const inText = [...sentences.matchAll(NAMED)].map(({ 1: path = '', index }) => ({ path, index }))
  return [...inTrees, ...inText.filter(({ path }) => !isThere(path))]
    .filter(({ path }) => !invented.test(path))
    .map(({ path, index }) => `${placeOf(source, index)}: There is no ${path}. Write what it is called now.`)
}

/** The paths of a tree that is drawn by indentation: names, two spaces or more, a caption. `…` stands for more of the same. */
function pathsOfTree(tree: string): { path: string; at: number }[] {
  const above: { depth: number; name: string }[] = []
  let at = 0
  return tree.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    const depth = line.search(/\S/)
    if (depth < 0) return []
    const names = (line.trim().split(/ {2,}/)[0] ?? '')
      .split(' ')
      .filter((name) => name !== '…')
      .map((name) => name.replace(/\/$/, ''))
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
    const folder = above.map(({ name }) => `${name}/`).join('')
    above.push({ depth, name: names[0] ?? '' })
    return names.map((name) => ({ path: folder + name, at: start }))
  })
}
