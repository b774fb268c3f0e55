import { describe, expect, test } from 'vitest'
import { DEFAULT_LOCALE } from '../../src/i18n/languages.ts'
import { read } from './rules/sources.ts'
import { unusedWords } from './rules/unused-words.ts'

test('every word of the dictionaries is used', () => {
  const sources = read('src/**/*.{ts,tsx,astro}')
  expect(sources.length).toBeGreaterThan(300)
  expect(unusedWords(sources, `src/i18n/${DEFAULT_LOCALE}/`)).toEqual([])
})

describe('the rule', () => {
  const FOLDER = 'src/i18n/made-up/'
  const IMPORT = "import type { words } from '../../i18n/made-up/words.ts'\ntype Words = typeof words\n"
  /** What is told of a dictionary whose words other files use. */
  const problems = (dictionary: string, files: Readonly<Record<string, string>>) =>
    unusedWords(
      [
        { file: `${FOLDER}words.ts`, text: dictionary },
        ...Object.entries(files).map(([file, text]) => ({ file: `src/components/made-up/${file}`, text })),
      ],
      FOLDER,
    )
  const names = (problems: readonly string[]) => problems.map((problem) => /nothing uses (\S+)\./.exec(problem)?.[1])

  test('tells of a word that nothing uses, with its place', () => {
    const dictionary = "export const words = {\n  title: 'Title',\n  inner: {\n    'left-over': 'Left over',\n  },\n}\n"
    expect(problems(dictionary, { 'a.ts': `${IMPORT}export const a = (t: Words) => t.title\n` })).toEqual([
      'src/i18n/made-up/words.ts:4: nothing uses words.inner.left-over. Remove it, in every language.',
    ])
  })

  test('knows a word by its name, by a key that may be it, and taken out of its group', () => {
    const dictionary =
      "export const words = { dot: '', quoted: '', open: '', closed: '', taken: '', renamed: '', rest: '', other: '' }"
    const text = `${IMPORT}
      export const a = (t: Words, state: 'open' | 'closed') => t.dot + t['quoted'] + t[state]
      export const b = ({ taken, renamed: c, ...others }: Words) => taken + c + others.rest
      export const title = (of: { other: string }) => of.other`
    expect(names(problems(dictionary, { 'a.ts': text }))).toEqual(['words.other'])
  })

  test('knows it through a type of another name, however deep, but not what that type leaves unread', () => {
    const dictionary = "export const words = { line: { done: '', skipped: '', more: '', parts: { a: '', b: '' } } }"
    const text = `${IMPORT}
      interface LineWords { done: string; skipped: string; parts: Record<'a', string> }
      const line = (words: LineWords) => words.done
      export const a = (t: Words) => line({ ...t.line })`
    expect(names(problems(dictionary, { 'a.ts': text }))).toEqual([
      'words.line.skipped',
      'words.line.more',
      'words.line.parts.b',
    ])
  })

  test('counts a group as used where any name is looked up in it', () => {
    const dictionary = "export const words = { roles: { scribe: '', deputy: '' }, alone: '' }"
    const text = `${IMPORT}
      const nameOf = (names: Readonly<Record<string, string>>, id: string) => names[id]
      export const a = (t: Words) => nameOf(t.roles, 'scribe')`
    expect(names(problems(dictionary, { 'a.ts': text }))).toEqual(['words.alone'])
  })

  test('doesn’t count a group that is only handed on, or written out whole', () => {
    const dictionary = "export const words = { a: { text: '' } }"
    const text = `${IMPORT}
      const pass = <T>(value: T): T => value
      export const a = (t: Words) => JSON.stringify(pass(t.a))`
    expect(names(problems(dictionary, { 'a.ts': text }))).toEqual(['words.a.text'])
  })

  test('asks of a word that a group takes over whether that group’s is used', () => {
    const dictionary = `const common = { undo: '', cancel: '' }
      const stale = { question: '', unasked: '' }
      export const words = { undo: common.undo, cancel: common.cancel, stale }`
    const text = `${IMPORT}export const a = (t: Words) => t.undo + t.stale.question`
    expect(names(problems(dictionary, { 'a.ts': text }))).toEqual(['common.cancel', 'stale.unasked', 'words.cancel'])
  })

  test('reads .astro files, and follows a group into the component that it is handed to', () => {
    const dictionary = "export const words = { title: '', island: { button: '', unread: '' }, alone: '' }"
    const files = {
      'A.tsx': `${IMPORT}export const A = ({ t }: { t: Words['island'] }) => <button>{t.button}</button>`,
      'A.astro': `---\nimport { words } from '../../i18n/made-up/words.ts'\nimport { A } from './A.tsx'\n---\n<h2>{words.title}</h2>\n<A t={words.island} />`,
    }
    expect(names(problems(dictionary, files))).toEqual(['words.island.unread', 'words.alone'])
  })
})
