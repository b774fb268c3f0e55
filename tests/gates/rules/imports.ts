import { type Import, importsOf } from './read-imports.ts'
import type { SourceFile } from './sources.ts'

export { importsOf }

/** What each room may import from: a room, or one file of it. A room that isn't here is unknown, and the gate asks for it. */
const ROOMS: Record<string, readonly string[]> = {
  pages: ['layouts', 'components', 'runbooks', 'guide', 'markdown', 'schemas', 'i18n', 'domain', 'styles'],
  layouts: ['components', 'runbooks', 'guide', 'markdown', 'schemas', 'i18n', 'domain', 'styles'],
  components: ['stores', 'runbooks', 'guide', 'markdown', 'schemas', 'i18n', 'domain', 'styles'],
  stores: ['domain', 'offline/metered.ts', 'offline/commands.ts'],
  domain: [],
  offline: [],
  i18n: ['domain'],
  guide: ['runbooks/addresses.ts', 'schemas', 'i18n'],
  markdown: ['guide', 'schemas', 'i18n', 'domain'],
  schemas: ['guide/page-path.ts', 'i18n', 'domain'],
  runbooks: ['markdown', 'guide', 'schemas', 'i18n', 'domain'],
  search: ['runbooks/addresses.ts', 'runbooks/runbook-files.ts', 'guide', 'schemas', 'i18n', 'domain'],
  build: [
    'markdown',
    'guide',
    'schemas',
    'i18n',
    'runbooks/addresses.ts',
    'runbooks/warning-count.ts',
    'runbooks/runbook-files.ts',
    'offline/this-release.ts',
    'components/site/too-old.ts',
    'components/site/first-look.ts',
    'components/words-file.ts',
  ],
  styles: [],
}
const BUILD_TIME = ['guide', 'markdown', 'runbooks', 'schemas', 'search']
const DICTIONARY = /^src\/i18n\/(?:(?:index|languages)\.ts|[^/]+\/)/
const BUILD_PACKAGES = /^(?:zod|yaml|astro(?::|\/|$)|node:)/
const FRAMEWORKS = /^(?:preact|nanostores|@nanostores|@preact|astro|node:)/
/** Where domain may use a library: to write formats that we don't write ourselves. */
const WRITERS = /^src\/domain\/export\//

const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1]

/** Imports that go the wrong way between the rooms of `src`, and relative ones without their extension. */
export function directionProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap((source) => {
    const room = roomOf(source.file)
    if (room === undefined) return []
    const allowed = ROOMS[room]
    if (!allowed)
      return [
        `${source.file}: The room src/${room} isn’t known. Add it to ROOMS, with the rooms that it may import from.`,
      ]
    return importsOf(source).flatMap(({ place, from, isRelative, isType }) => {
      if (!isRelative) return packageProblem(source.file, room, from, place)
      if (!/\.\w+$/.test(from)) return [`${place}: ${from} has no extension. Write the whole file name.`]
      const target = roomOf(from)
      if (target === undefined || target === room) return []
      if (!allowed.includes(target) && !allowed.includes(from.replace('src/', '')))
        return [
          `${place}: ${room} may not import from ${target} (${from}). Imports go pages → layouts → components → stores → domain.`,
        ]
      if (source.file.endsWith('.astro') && target === 'stores')
        return [`${place}: an .astro file reads no store (${from}). Let an island read it.`]
      if (source.file.endsWith('.tsx') && BUILD_TIME.includes(target) && !isType)
        return [
          `${place}: an island may not import ${from}, which is for the build only. Hand it what it needs as a prop.`,
        ]
      return []
    })
  })
}

function packageProblem(file: string, room: string, from: string, place: string): string[] {
  if (room !== 'domain') return []
  if (FRAMEWORKS.test(from))
    return [`${place}: domain may not use ${from}: no framework, no file system. Move it to a store or to the build.`]
  if (!WRITERS.test(file))
    return [`${place}: domain may not use the package ${from} here. Libraries belong to src/domain/export.`]
  return []
}

/**
 * What reaches the browser although it may not: the dictionaries of all languages, Zod, and what is for the build only.
 * Follows imports from every island and every script of an `.astro` file; what the compiler erases isn't followed.
 */
export function browserProblems(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((source) => [source.file, importsOf(source)]))
  const problems: string[] = []
  for (const { file } of files) {
    if (file.endsWith('.tsx')) follow([file], imports.get(file) ?? [])
    if (file.endsWith('.astro'))
      follow(
        [file],
        (imports.get(file) ?? []).filter(({ isScript }) => isScript),
      )
  }
  return [...new Set(problems)]

  function follow(path: readonly string[], imported: readonly Import[]): void {
    for (const { place, from, isRelative, isType } of imported) {
      if (isType || path.includes(from)) continue
      const isForbidden = isRelative
        ? DICTIONARY.test(from) || BUILD_TIME.includes(roomOf(from) ?? '')
        : BUILD_PACKAGES.test(from)
      if (isForbidden) {
        const way = path.length > 1 ? ` It gets there from ${path[0]}.` : ''
        problems.push(`${place}: ${from} may not reach the browser. Pass what is needed as a prop.${way}`)
      } else if (isRelative && /\.tsx?$/.test(from)) follow([...path, from], imports.get(from) ?? [])
    }
  }
}
