import { expect, test } from 'vitest'
import { nameLimitProblems, personActions } from './rules/name-limits.ts'
import { read } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx}')

test('FAULTS 92: a form that records the name of a person says when it is too long', () => {
  expect(nameLimitProblems(sources)).toEqual([])
})

test('actions that record a person are found, also where another one records for them', () => {
  const actions = personActions(sources.filter(({ file }) => file.startsWith('src/stores/')))
  for (const name of ['roster.ts: assignRole', 'roster.ts: assignTopic', 'declare-and-end.ts: declare'])
    expect(actions).toContain(`src/stores/${name}`)
  expect(actions).not.toContain('src/stores/notes.ts: addNote')
})

test.each(['person', 'decidedBy'])('a form that doesn’t know the limit of %s is named with its place', (person) => {
  const store = { file: 'src/stores/a.ts', text: `export const add = (${person}) => record({ kind: 'a', ${person} })` }
  const form = (text: string) => ({
    file: 'src/components/a/A.tsx',
    text: `import { add } from '../../stores/a.ts'\n${text}`,
  })
  expect(nameLimitProblems([store, form('')])).toEqual([
    'src/components/a/A.tsx:1: add records the name of a person. Say in the form when it is longer than NAME_LIMIT, with overLimit().',
  ])
  expect(nameLimitProblems([store, form("import { NAME_LIMIT } from '../../domain/log/text-limit.ts'")])).toEqual([])
})
