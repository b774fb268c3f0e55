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
    ["globalThis['x'] = sessionStorage", 'sessionStorage belongs to src/stores/session-storage.ts'],
    ['indexedDB.databases()', 'indexedDB belongs to src/stores/mirror.ts'],
    ["window['localStorage'].clear()", 'localStorage belongs to'],
    ["globalThis['indexedDB'].databases()", 'indexedDB belongs to'],
    ['self.localStorage.clear()', 'localStorage belongs to'],
    ['window[`sessionStorage`].clear()', 'sessionStorage belongs to src/stores/session-storage.ts'],
    ['const { localStorage: store } = window', 'localStorage belongs to'],
    ["const { 'localStorage': store } = window", 'localStorage belongs to'],
    ["const key = 'localStorage'", 'localStorage belongs to'],
    ["import log = require('../../stores/log/index.ts')", '* may not'],
    ["const { record } = require('../../stores/log/index.ts')", '* may not'],
    ["import '../../stores/log/index.ts'", '* may not'],
    ['const { record } = await import(`../../stores/log/index.ts`)', '* may not'],
    ["import { 'record' as write } from '../../stores/log/index.ts'", 'record may not'],
    [`const log = await import(\`../../stores/\${name}.ts\`)`, 'What is imported here is worked out'],
    ['const log = await import(address)', 'What is imported here is worked out'],
    ["const log = require('../../stores/' + name)", 'What is imported here is worked out'],
    ["const all = import.meta.glob('../../stores/log/*.ts')", 'What is imported here is worked out'],
    ['act({ kind: `note`, text })', 'What happens (“note”)'],
    ["act({ kind: 'note' as const, text })", 'What happens (“note”)'],
    ["act({ kind: ('note' satisfies Kind), text })", 'What happens (“note”)'],
    ["act({ ['kind']: 'note', text })", 'What happens (“note”)'],
    ["act({ kind: isOver ? 'ended' : 'reopened' })", 'What happens (“ended”)'],
    ["const entry = { ['recordedAt']: at, 'incident': id }", 'An entry is put together by hand'],
  ])('is told of for %j', (text, problem) => {
    const problems = problemsIn(`\n${text}`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${A}:2: ${problem}`)
    expect(problems[0]).toMatch(/\. (?:Call|Keep|Let|Write) .+\.$/)
  })
  test.each([
    "import { $entries, $newer } from '../../stores/log/index.ts'",
    "import { refusalOf, type Refusal } from '../../stores/log/refusal.ts'",
    "import type { Log } from '../../stores/log/create-log.ts'",
    "import { type Log } from '../../stores/log/create-log.ts'",
    "import { addNote } from '../../stores/notes.ts'",
    'const shape = z.record(key, key)',
    "// record(x), localStorage\nconst text = 'localStorage is full'",
    "let log: typeof import('../../stores/log/index.ts')",
    "import type log = require('../../stores/log/index.ts')",
    "const rules = await import('../../domain/advice/rules.ts')",
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
    const windows = text.replaceAll('\n', '\r\n')
    expect(problemsIn(windows, 'src/layouts/A.astro')).toEqual(problemsIn(text, 'src/layouts/A.astro'))
  })
  test('is looked at in the expressions of an .astro file', () => {
    const text = "---\n---\n<p>{localStorage.length}</p>\n<A onClick={() => act({ kind: 'note', text })} />\n"
    expect(problemsIn(text, 'src/pages/A.astro')).toEqual([
      expect.stringContaining('src/pages/A.astro:3: localStorage belongs to'),
      expect.stringContaining('src/pages/A.astro:4: What happens (“note”)'),
    ])
  })
})

describe('every other room', () => {
  test.each(['i18n/en/a.ts', 'guide/a.ts', 'search/a.ts', 'build/a.ts', 'markdown/a.ts', 'schemas/a.ts', 'a.ts'])(
    'is looked at, as src/%s is',
    (name) => {
      const file = `src/${name}`
      expect(problemsIn('window.localStorage.clear()', file)).toHaveLength(1)
      expect(problemsIn("import { record } from '/src/stores/log/index.ts'\nrecord(a)", file)).toHaveLength(1)
      expect(problemsIn("act({ kind: 'note', text })", file)).toHaveLength(1)
      expect(problemsIn('const a = await import(address)', file)).toHaveLength(1)
    },
  )
  test('may name the parts of an entry when it is a dictionary', () => {
    const text = "const names = { recordedAt: 'recorded at', incident: 'incident' }"
    expect(problemsIn(text, 'src/i18n/en/transfer.ts')).toEqual([])
    expect(problemsIn(text, 'src/search/a.ts')).toHaveLength(1)
  })
})

describe('an import that is worked out', () => {
  test('stands only where the search asks for its index', () => {
    expect(problemsIn('await import(address)', 'src/components/search/load-search.ts')).toEqual([])
    expect(problemsIn('await import(address)', 'src/components/search/Search.tsx')).toHaveLength(1)
  })
})

describe('a store', () => {
  test('goes through a door of the log only when it is named for it', () => {
    const text = "import { $entries, record } from './log/index.ts'"
    expect(problemsIn(text, 'src/stores/notes.ts')).toEqual([])
    expect(problemsIn(text, 'src/stores/clock.ts')).toHaveLength(1)
    expect(problemsIn("import { merge } from './log/index.ts'", 'src/stores/notes.ts')).toHaveLength(1)
  })
  test.each([
    ["export { record } from './log/index.ts'", 'record may not be taken from the log'],
    ["export { record as write } from './log/index.ts'", 'record may not'],
    ["export * from './log/index.ts'", '* may not'],
    ["import { record } from './log/index.ts'\nexport { record }", 'record is a door of the log and is handed on'],
    ["import { record as write } from './log/index.ts'\nexport { write as addNote }", 'write is a door'],
    ["import { record } from './log/index.ts'\nexport default record", 'record is a door'],
    ["import { record } from './log/index.ts'\nexport const addNote = record", 'record is a door'],
  ])('hands no door on, be it named for it or not: %j', (text, problem) => {
    const problems = problemsIn(text, 'src/stores/notes.ts')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(problem)
    expect(problemsIn(text, 'src/stores/clock.ts')).not.toEqual([])
  })
  test('hands no door on from beside the log, where everybody may import what explains a refusal', () => {
    const text = "export { record } from './index.ts'"
    expect(problemsIn(text, 'src/stores/log/refusal.ts')).toHaveLength(1)
    expect(problemsIn(text, 'src/stores/log/create-log.ts')).toEqual([])
  })
  test('hands on what can only be read', () => {
    expect(problemsIn("export { $entries } from './log/index.ts'", 'src/stores/clock.ts')).toEqual([])
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
