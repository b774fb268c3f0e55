import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namedPathProblems } from './rules/named-paths.ts'
import { read } from './rules/sources.ts'

const IGNORED = ['node_modules', 'dist', '.git', '.astro']
const paths = globSync('{*,.ci/**,.github/**,deploy/**,docs/**,public/**,src/**,tests/**}', {
  exclude: (name) => IGNORED.includes(name),
}).map((path) => path.replaceAll('\\', '/'))
/** The language of a recipe, how files are named or not, a package, and what an adopter writes. */
const INVENTED =
  /(?:^|\/)fr(?:\.ts|\/|$)|^(?:kebab-case|PascalCase|utils)\.|^temporal-polyfill\/|^(?:src\/content\/)?own\/|^logo\./

test.each(
  read('README.md', 'CONTRIBUTING.md', '{deploy,src,tests}/**/README.md').map(
    (source) => [source.file, source] as const,
  ),
)('%s names files and folders that are there', (_, source) => {
  expect(namedPathProblems(source, paths, INVENTED)).toEqual([])
})

const TREE = ['```', 'src/', '  a/ b.ts …    two of them', '    c.ts    in a', 'd.md    beside', '```', ''].join('\n')
const source = (text: string) => ({ file: 'src/a/README.md', text })

test('a path of the tree is read by its indentation', () => {
  expect(namedPathProblems(source(TREE), ['src/a/c.ts', 'src/b.ts', 'd.md'])).toEqual([])
  expect(namedPathProblems(source(TREE), ['src/c.ts', 'src/a/b.ts'])).toEqual([
    'src/a/README.md:3: There is no src/b.ts. Write what it is called now.',
    'src/a/README.md:4: There is no src/a/c.ts. Write what it is called now.',
    'src/a/README.md:5: There is no d.md. Write what it is called now.',
  ])
})
test('a path in the text may leave out the folders that it begins with', () => {
  const text = 'See `src/a/c.ts`, `a/c.ts`, `c.ts`, `src/a`; not `npm ci`, `{name}` or `POISE_SITE=https://x`.'
  expect(namedPathProblems(source(text), ['src/a/c.ts'])).toEqual([])
  expect(namedPathProblems(source(text), ['src/a/e.ts'])).toHaveLength(3)
  expect(namedPathProblems(source(text), ['src/a/e.ts'], /c\.ts/)).toEqual([])
})
