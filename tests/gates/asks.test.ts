import { expect, test } from 'vitest'
import { askProblems, timelessActions, undecidedActions, unsaidProblems } from './rules/asks.ts'
import { read } from './rules/sources.ts'

const sources = read('src/**/*.{ts,tsx}')
const problemsIn = (text: string) => askProblems([{ file: 'src/components/a/A.tsx', text }])
const NOTES = "import { addNote } from '../../stores/notes.ts'\n"

test('FAULTS 57: whatever joins an incident that lay untouched asks first, in every component', () => {
  expect(askProblems(sources)).toEqual([])
})
test('FAULTS 52: what is refused is said, whatever was pressed, in every component', () => {
  expect(unsaidProblems(sources)).toEqual([])
})
test.each(['retract(id)', 'const press = () => retract(id)', 'const a = <button onClick={retract} />'])(
  'an action whose refusal nobody hears is named with its place: %s',
  (text) => {
    const file = 'src/components/a/A.tsx'
    const RETRACT = "import { retract } from '../../stores/retract.ts'\n"
    expect(unsaidProblems([{ file, text: `${RETRACT}${text}` }])).toEqual([
      'src/components/a/A.tsx:2: where retract is refused, nobody hears of it. Do it in unlessRefused().',
    ])
    for (const saying of ['unlessRefused', 'refusalOf', 'askFirst'])
      expect(unsaidProblems([{ file, text: `${RETRACT}${saying}(() => retract(id))` }])).toEqual([])
    expect(unsaidProblems([{ file, text: `${RETRACT}answer(text, () => retract(id))` }])).toEqual([])
  },
)
test('every action of the stores says whether it asks', () => {
  expect(undecidedActions(sources)).toEqual([])
  const file = 'src/stores/notes.ts'
  expect(undecidedActions([{ file, text: 'export function addPoem() {}' }])).toHaveLength(1)
})
test('every action takes when it happened, or it is said why not', () => {
  expect(timelessActions(sources)).toEqual([])
  const told = (text: string) => timelessActions([{ file: 'src/stores/notes.ts', text }])
  expect(told('export function addNote(typed: string) {\n}')).toEqual([
    'src/stores/notes.ts: addNote doesn’t take when it happened; tests/gates/rules/asks.ts says otherwise.',
  ])
  expect(told('export function addToDo(typed: string, at?: Instant) {\n}')).toHaveLength(1)
})
test('an action that isn’t asked about is named with its place', () => {
  expect(problemsIn(`${NOTES}const save = () => addNote(text)`)).toEqual([
    'src/components/a/A.tsx:2: addNote may join an incident that lay untouched. Do it in askFirst().',
  ])
  expect(problemsIn(`${NOTES}const save = () => askFirst(() => addNote(text))`)).toEqual([])
  expect(problemsIn('const addNote = () => {}\naddNote(text)')).toEqual([])
})
