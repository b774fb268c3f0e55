import { describe, expect, test } from 'vitest'
import { YEARS_FOLDER } from '../../src/schemas/work-calendar.ts'
import { readText } from '../fixtures/read-text.ts'
import { browserProblems, directionProblems, importsOf } from './rules/imports.ts'
import { packageOf } from './rules/read-imports.ts'
import { read, type SourceFile } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx,astro,css}')

describe('the sources', () => {
  test('are all looked at', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(300)
  })
  test('import one way: pages → layouts → components → stores → domain', () => {
    expect(directionProblems(sources)).toEqual([])
  })
  test('send no dictionary, no Zod and nothing of the build to the browser', () => {
    expect(browserProblems(sources)).toEqual([])
  })
})

test('FAULTS 78: what the build imports is among the dependencies, which an installation for production keeps', () => {
  const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: object }
  const imported = [...sources, ...read('astro.config.mjs')]
    .flatMap(importsOf)
    .filter(({ isType, isRelative }) => !isType && !isRelative)
  const packages = imported
    .filter(({ from }) => !/^(?:node|astro|virtual):/.test(from))
    .map(({ from, place }) => ({ name: packageOf(from), place }))
  const alsoRead = [YEARS_FOLDER].map((folder) => ({
    name: packageOf(folder.replace('node_modules/', '')),
    place: folder,
  }))
  expect(packages.length).toBeGreaterThan(100)
  expect([...packages, ...alsoRead].filter(({ name }) => !Object.hasOwn(dependencies, name))).toEqual([])
})

const source = (file: string, text: string): SourceFile => ({ file, text })
const importedBy = (text: string, file = 'src/components/a/A.ts') =>
  importsOf(source(file, text)).map(({ from, isType }) => (isType ? `type ${from}` : from))

describe('the rule finds imports', () => {
  test.each([
    ["import { a } from './b.ts'", ['src/components/a/b.ts']],
    ['import { a } from "../b.ts"', ['src/components/b.ts']],
    ["import a, { b as c,\n  d } from './b.ts'", ['src/components/a/b.ts']],
    ["import * as a from './b.ts'", ['src/components/a/b.ts']],
    ["import './b.ts'", ['src/components/a/b.ts']],
    ["import type { A } from './b.ts'", ['type src/components/a/b.ts']],
    ["import { type A } from './b.ts'", ['src/components/a/b.ts']],
    ["export { a } from './b.ts'", ['src/components/a/b.ts']],
    ["export type { A } from './b.ts'", ['type src/components/a/b.ts']],
    ["export * from './b.ts'", ['src/components/a/b.ts']],
    ["const a = await import('./b.ts')", ['src/components/a/b.ts']],
    ["import a from './b.svg?raw'", ['src/components/a/b.svg']],
    ["import { z } from 'astro/zod'", ['astro/zod']],
    ["// import { a } from './b.ts'\n/* import './c.ts' */", []],
    ["const text = 'import it from here'", []],
    ["import { a } from './b.ts'\nimport { c } from './d.ts'", ['src/components/a/b.ts', 'src/components/a/d.ts']],
    ["import A, { type B } from './b.ts'", ['src/components/a/b.ts']],
    ["import { a, // from './no.ts'\n  /* } from './no.ts' */ b } from './b.ts'", ['src/components/a/b.ts']],
    ["import a = require('./b.ts')", ['src/components/a/b.ts']],
    ["import type A = require('./b.ts')", ['type src/components/a/b.ts']],
    ["let a: typeof import('./b.ts')", ['type src/components/a/b.ts']],
    ["export type A = import('./b.ts').A", ['type src/components/a/b.ts']],
    ["export * as a from './b.ts'", ['src/components/a/b.ts']],
    ["import a from './b.json' with { type: 'json' }", ['src/components/a/b.json']],
    ['const a = import(`./b.ts`)', ['src/components/a/b.ts']],
    [`const a = import(\`./\${b}.ts\`)`, []],
    ["const a = import(/* later */ './b.ts')", ['src/components/a/b.ts']],
    ['const a = `import b from "./b.ts"`', []],
    [`const a = \`\${import('./b.ts')}\``, ['src/components/a/b.ts']],
    ['const a = /import "b"/', []],
    ["const a = 'x' // import('./b.ts')", []],
    ["const a = b.import('./b.ts')", []],
    ["import { a } from './b.ts'\r\nimport './c.ts'\r\n", ['src/components/a/b.ts', 'src/components/a/c.ts']],
  ])('%j', (text, expected) => {
    expect(importedBy(text)).toEqual(expected)
  })
  test('but not in the words of JSX', () => {
    expect(importedBy("const a = <p>import b from './b.ts'</p>", 'src/components/a/A.tsx')).toEqual([])
  })
  test.each([
    ["@import './b.css';", ['src/styles/b.css']],
    ['@import "./b.css" layer(base);', ['src/styles/b.css']],
    ['@import url(./b.css) print;@import url("./c.css");', ['src/styles/b.css', 'src/styles/c.css']],
    ["/* @import './b.css'; */ a::before { content: '@import \"./b.css\"' }", []],
  ])('of a style sheet: %j', (text, expected) => {
    expect(importedBy(text, 'src/styles/a.css')).toEqual(expected)
  })
  test('of an .astro file in its front matter and in its scripts', () => {
    const text = "---\nimport A from './A.astro'\n---\n<script>\n  import './b.ts'\n</script>"
    expect(importsOf(source('src/components/a/B.astro', text)).map(({ isScript }) => isScript)).toEqual([false, true])
  })
  test('of an .astro file also in its template and its styles, each with its line', () => {
    const text = [
      '---',
      "// import './no.ts'",
      "import A from './A.astro'",
      '---',
      "<p>import a from './no.ts' and 事件</p>",
      "<!-- <script>import './no.ts'</script> -->",
      "{await import('./b.ts')}",
      '<script src="./c.ts"></script>',
      '<script>',
      "  import type { D } from './d.ts'",
      "  const no = `import './no.ts'`",
      '</script>',
      '<style>',
      "  @import './e.css';",
      '</style>',
      "{A && import('./f.ts')}",
      '<img src="./no.svg" alt="" />',
    ]
    const places = importsOf(source('src/components/a/B.astro', text.join('\n'))).map(
      ({ place, from, isType, isScript }) =>
        [place, from, ...(isType ? ['type'] : []), ...(isScript ? ['script'] : [])].join(' '),
    )
    expect(places).toEqual([
      'src/components/a/B.astro:3 src/components/a/A.astro',
      'src/components/a/B.astro:7 src/components/a/b.ts',
      'src/components/a/B.astro:8 src/components/a/c.ts script',
      'src/components/a/B.astro:10 src/components/a/d.ts type script',
      'src/components/a/B.astro:14 src/components/a/e.css',
      'src/components/a/B.astro:16 src/components/a/f.ts',
    ])
  })
  test.each([
    ['src/a.ts', "import { a fro './b.ts'"],
    ['src/a.astro', "---\nimport { a fro './b.ts'\n---"],
    ['src/a.css', 'a { color: red'],
  ])('or says which file it can’t read: %s', (file, text) => {
    expect(() => importsOf(source(file, text))).toThrow(file)
  })
})

describe('the rule of direction', () => {
  const problems = (file: string, text: string) => directionProblems([source(file, text)])

  test.each([
    ['src/domain/text.ts', "import { now } from '../stores/clock.ts'"],
    ['src/domain/text.ts', "import type { A } from '../stores/clock.ts'"],
    ['src/domain/text.ts', "import { fill } from '../i18n/format.ts'"],
    ['src/domain/text.ts', "import { atom } from 'nanostores'"],
    ['src/domain/text.ts', "import { readFileSync } from 'node:fs'"],
    ['src/domain/text.ts', "import { toMarkdown } from 'mdast-util-to-markdown'"],
    ['src/domain/export/a.ts', "import { h } from 'preact'"],
    ['src/stores/incident.ts', "import { A } from '../components/A.tsx'"],
    ['src/stores/incident.ts', "import { messages } from '../i18n/index.ts'"],
    ['src/components/a/A.tsx', "import { a } from '../../layouts/a.ts'"],
    ['src/components/a/A.astro', "---\nimport Base from '../../layouts/Base.astro'\n---"],
    ['src/components/a/A.astro', "---\nimport { $a } from '../../stores/a.ts'\n---"],
    ['src/layouts/A.astro', "---\nimport { $a } from '../stores/a.ts'\n---"],
    ['src/pages/a.astro', "---\nimport type { A } from '../stores/a.ts'\n---"],
    ['src/components/a/A.tsx', "import { guidePath } from '../../markdown/guide-path.ts'"],
    ['src/components/a/A.tsx', "import { z } from '../../schemas/organization.ts'"],
    ['src/layouts/A.astro', "---\nimport a from '../pages/a.astro'\n---"],
    ['src/markdown/a.ts', "import { a } from '../components/a.ts'"],
    ['src/i18n/en/a.ts', "import { a } from '../../components/a.ts'"],
    ['src/components/a/A.ts', "import { a } from './b'"],
    ['src/attic/a.ts', ''],
  ])('tells of %s: %j', (file, text) => {
    const [problem, ...others] = problems(file, text)
    expect(problem).toContain(file)
    expect(problem).toMatch(/\. \w.+\.$/)
    expect(others).toEqual([])
  })
  test.each([
    ['src/pages/a.astro', "---\nimport Base from '../layouts/Base.astro'\nimport { a } from '../domain/a.ts'\n---"],
    ['src/components/a/A.tsx', "import { $a } from '../../stores/a.ts'\nimport { a } from '../../domain/a.ts'"],
    ['src/components/a/A.astro', "---\nimport { a } from '../../schemas/a.ts'\nimport { A } from './A.tsx'\n---"],
    ['src/components/a/A.tsx', "import type { PageStep } from '../../markdown/remark-guide.ts'"],
    ['src/domain/export/a.ts', "import { toMarkdown } from 'mdast-util-to-markdown'\nimport { a } from '../a.ts'"],
    ['src/stores/a.ts', "import { atom } from 'nanostores'\nimport { a } from '../domain/a.ts'"],
    ['src/content.config.ts', "import { z } from 'astro/zod'"],
  ])('has nothing against %s: %j', (file, text) => {
    expect(problems(file, text)).toEqual([])
  })
})

describe('the rule of what reaches the browser', () => {
  const island = (text: string) => source('src/components/a/A.tsx', text)

  test.each([
    "import { messages } from '../../i18n/index.ts'",
    "import { a } from '../../i18n/zh-CN/a.ts'",
    "import { LOCALES } from '../../i18n/languages.ts'",
    "import { z } from 'zod'",
    "import { z } from 'astro/zod'",
    "import { getCollection } from 'astro:content'",
    "import { organization } from '../../schemas/organization-file.ts'",
    "const a = await import('../../markdown/check-guide.ts')",
  ])('tells of an island with %s', (text) => {
    expect(browserProblems([island(text)])).toHaveLength(1)
    expect(browserProblems([island(text)])[0]).toContain('src/components/a/A.tsx:1: ')
  })
  test('tells of what an island gets from a file that it imports, and how', () => {
    const words = source('src/components/a/words.ts', "\nimport { a } from '../../i18n/zh-CN/a.ts'")
    expect(browserProblems([island("import { b } from './words.ts'"), words])).toEqual([
      'src/components/a/words.ts:2: src/i18n/zh-CN/a.ts may not reach the browser. Pass what is needed as a prop. It gets there from src/components/a/A.tsx.',
    ])
  })
  test('tells of a script in an .astro file, but not of its front matter', () => {
    const text = "import { messages } from '../../i18n/index.ts'"
    expect(browserProblems([source('src/components/a/A.astro', `---\n${text}\n---`)])).toEqual([])
    expect(browserProblems([source('src/components/a/A.astro', `<script>\n${text}\n</script>`)])).toHaveLength(1)
  })
  test('has nothing against types, formats and circles', () => {
    const text =
      "import type { a } from '../../i18n/zh-CN/a.ts'\nimport { fill } from '../../i18n/format.ts'\nimport { b } from './b.ts'"
    expect(
      browserProblems([
        island(text),
        source('src/components/a/b.ts', "import { A } from './A.tsx'\nimport { b } from './b.ts'"),
      ]),
    ).toEqual([])
  })
})
