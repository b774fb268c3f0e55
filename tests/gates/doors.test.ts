import { describe, expect, test } from 'vitest'
import { doorProblems, LOG_DOORS, storageImportProblems, unusedDoors } from './rules/doors.ts'
import { read, type SourceFile } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx,astro}')
const A = 'src/components/a/A.tsx'
const problemsIn = (text: string, file = A) => doorProblems([{ file, text } satisfies SourceFile])

describe('the sources', () => {
  test('go to the log by its actions, and to the storage by its doors', () => {
    expect(sources.length).toBeGreaterThan(200)
    expect(doorProblems(sources)).toEqual([])
  })
  test('are named for a door only where they go through it', () => {
    expect(unusedDoors(sources)).toEqual([])
    expect(unusedDoors([])).toHaveLength(Object.values(LOG_DOORS).flat().length)
  })
})

describe('a component', () => {
  test.each([
    ["import { record } from '../../stores/log/index.ts'", 'record may not be taken from the log'],
    ["import { $entries, merge as take } from '../../stores/log/index.ts'", 'merge may not'],
    ["import { open, remove } from '../../stores/log/index.ts'", 'open, remove may not'],
    ["import { createLog } from '../../stores/log/create-log.ts'", 'createLog may not'],
    ["import { startCleanIn } from '../../stores/log/start-clean.ts'", 'startCleanIn may not'],
    ["import * as log from '../../stores/log/index.ts'", '* may not'],
    ["export { record } from '../../stores/log/index.ts'", 'record may not'],
    ["export * from '../../stores/log/index.ts'", '* may not'],
    ["const { record } = await import('../../stores/log/index.ts')", '* may not'],
    ["record({ what: 'x' })", 'record() is called here'],
    ['merge(entries)', 'merge() is called here'],
    ["act({ kind: 'note', text })", 'What happens (“note”) is put together here'],
    ["act({ 'kind': 'retracted', entry })", 'What happens (“retracted”)'],
    ['const entry = { id, incident, at, recordedAt, ...happening }', 'An entry is put together by hand'],
    ['localStorage.clear()', 'localStorage belongs to src/stores/storage.ts and src/stores/storage-peek.ts'],
    ['window.localStorage.clear()', 'localStorage belongs to'],
    ["globalThis['x'] = sessionStorage", 'sessionStorage is used nowhere'],
    ['indexedDB.databases()', 'indexedDB belongs to src/stores/mirror.ts'],
  ])('is told of for %j', (text, problem) => {
    const problems = problemsIn(`\n${text}`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${A}:2: ${problem}`)
    expect(problems[0]).toMatch(/\. (?:Call|Keep|Let) .+\.$/)
  })
  test.each([
    "import { $entries, $newer } from '../../stores/log/index.ts'",
    "import { refusalOf, type Refusal } from '../../stores/log/refusal.ts'",
    "import type { Log } from '../../stores/log/create-log.ts'",
    "import { type Log } from '../../stores/log/create-log.ts'",
    "import { addNote } from '../../stores/notes.ts'",
    'const shape = z.record(key, key)',
    "// record(x), localStorage\nconst text = 'localStorage'",
    "if (entry.kind === 'note') show(entry.recordedAt)",
    "type Kind = { kind: 'note'; recordedAt: string }",
    "show({ kind: 'link', text })",
    'const { recordedAt, incident } = entry',
  ])('may do %j', (text) => {
    expect(problemsIn(text)).toEqual([])
  })
  test('is looked at in the front matter and the scripts of an .astro file, and told of with its line', () => {
    const text = '---\nconst a = localStorage\n---\n<p>localStorage</p>\n<script>\n  merge(a)\n</script>\n'
    expect(problemsIn(text, 'src/layouts/A.astro').map((problem) => problem.split(': ')[0])).toEqual([
      'src/layouts/A.astro:2',
      'src/layouts/A.astro:6',
    ])
  })
})

describe('a store', () => {
  test('goes through a door of the log only when it is named for it', () => {
    const text = "import { $entries, record } from './log/index.ts'"
    expect(problemsIn(text, 'src/stores/notes.ts')).toEqual([])
    expect(problemsIn(text, 'src/stores/clock.ts')).toHaveLength(1)
    expect(problemsIn("import { merge } from './log/index.ts'", 'src/stores/notes.ts')).toHaveLength(1)
  })
  test('makes no entry by hand, but for the log itself', () => {
    const text = 'const entry = { ...happening, incident, recordedAt: at }'
    expect(problemsIn(text, 'src/stores/timers.ts')).toHaveLength(1)
    expect(problemsIn(text, 'src/domain/drill/drill.ts')).toHaveLength(1)
    expect(problemsIn(text, 'src/stores/log/create-log.ts')).toEqual([])
  })
  test('touches what the browser stores in only in its own file', () => {
    expect(problemsIn('localStorage.clear()', 'src/stores/setting.ts')).toHaveLength(1)
    expect(problemsIn('localStorage.clear()', 'src/stores/storage.ts')).toEqual([])
    expect(problemsIn('indexedDB.open(name)', 'src/stores/mirror.ts')).toEqual([])
  })
})

describe('the storage', () => {
  test('is reached by no screen', () => {
    expect(storageImportProblems(sources)).toEqual([])
  })
  test.each([
    "import { storage } from '../../stores/storage.ts'",
    "import { setting as choice } from '../../stores/setting.ts'",
    "const { openMirror } = await import('../../stores/mirror.ts')",
    "export * from '../../stores/unreadable.ts'",
  ])('is told of in %s', (text) => {
    const problems = storageImportProblems([{ file: 'src/components/a/A.tsx', text }])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^src\/components\/a\/A\.tsx:1: a screen may not import src\/stores\/\S+\. Let/)
  })
  test('may be spoken of in types', () => {
    const text = "import type { StorageState } from '../../stores/storage.ts'"
    expect(storageImportProblems([{ file: 'src/components/a/A.tsx', text }])).toEqual([])
  })
})
