import { cwd } from 'node:process'
import { describe, expect, test } from 'vitest'
import { cutProblems, lengthProblems, machinePathProblems, nameProblems } from './rules/habits.ts'
import { read, type SourceFile } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx,astro,css}')
const everything = read(
  '*.{json,mjs,ts,md}',
  '{src,tests,public,docs}/**/*.{ts,tsx,mjs,astro,css,json,yaml,mdx,md,svg,txt}',
)
const source = (text: string, file = 'src/domain/a.ts'): SourceFile => ({ file, text })

describe('a source file', () => {
  test('has 300 lines at most', () => {
    expect(lengthProblems([...sources, ...read('*.{mjs,ts}')])).toEqual([])
  })
  test('of 301 lines is told of, of 300 isn’t, with or without a last line end', () => {
    expect(lengthProblems([source('x\n'.repeat(301))])).toEqual([
      'src/domain/a.ts: 301 lines, 300 at most. Split it by what it speaks of.',
    ])
    expect(lengthProblems([source('x\n'.repeat(300)), source(`${'x\n'.repeat(299)}x`)])).toEqual([])
  })
})

describe('a path of one machine', () => {
  const [home, users, temporary] = ['home', 'Users', 'tmp'].map((folder) => `/${folder}/ann`)

  test('is nowhere in the repository', () => {
    expect(everything.length).toBeGreaterThan(200)
    expect(machinePathProblems(everything, cwd())).toEqual([])
  })
  test('is found, whatever the system, and with the folder of this checkout', () => {
    for (const path of [home, users, temporary, ['C:', 'Users', 'ann'].join('\\'), '/srv/checkout']) {
      const problems = machinePathProblems([source(`\nconst a = '${path}/x'`)], '/srv/checkout')
      expect(problems, path).toHaveLength(1)
      expect(problems[0]).toMatch(/^src\/domain\/a\.ts:2: .+ is a path of one machine\./)
    }
  })
  test('isn’t part of an address or of a longer path', () => {
    const text = `https://example.com${home} ./src${users} ~${temporary} /homepage/x /tmp`
    expect(machinePathProblems([source(text)], '/srv/checkout')).toEqual([])
  })
})

describe('a name', () => {
  test('says what it stands for, everywhere in the source', () => {
    expect(nameProblems(read('src/**/*.{ts,tsx}'))).toEqual([])
  })
  test.each([
    'const found = 1',
    'let known: string | undefined',
    'const { shown } = view',
    'const [first, ...told] = lines',
    'const f = (shown: string) => shown',
    'function found() {}',
    'function Shown() {}',
    'interface Known {}',
    'type Told = string',
    'for (const found of all) {}',
  ])('that could be anything is named: %s', (text) => {
    const [problem] = nameProblems([source(`\n${text}`)])
    expect(problem).toMatch(/^src\/domain\/a\.ts:2: (?:found|known|told|shown) could be anything\. Say what it is\.$/i)
  })
  test.each([
    'const t = { found: 1 }',
    'interface A { known: number }',
    'all.known',
    'const foundPage = 1',
    '// const told',
  ])('may stand in %s', (text) => {
    expect(nameProblems([source(text)])).toEqual([])
  })
})

test('FAULTS 92: no field cuts what is longer than its place', () => {
  expect(cutProblems(read('src/**/*.{tsx,astro}'))).toEqual([])
  expect(cutProblems([source('<input\n  maxLength={40}', 'src/components/a/A.tsx')])).toEqual([
    'src/components/a/A.tsx:2: maxLength cuts what is pasted and says nothing. Refuse it with overLimit().',
  ])
})
