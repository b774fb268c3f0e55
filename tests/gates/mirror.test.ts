import { describe, expect, test } from 'vitest'
import { lengthProblems } from './rules/habits.ts'
import { actionsIn } from './rules/asks.ts'
import { mirrorProblems, untestedActions } from './rules/mirror.ts'
import { read } from './rules/sources.ts'

const paths = (...patterns: string[]) => read(...patterns).map(({ file }) => file)

describe('the tests', () => {
  test('stand where what they test stands', () => {
    const tests = paths('tests/{unit,property}/**/*.test.ts')
    expect(tests.length).toBeGreaterThan(80)
    expect(mirrorProblems(tests, paths('src/**/*.{ts,tsx}'))).toEqual([])
  })
  test('say of every action what it records', () => {
    const actions = actionsIn(read('src/stores/*.ts'))
    expect(actions.length).toBeGreaterThan(30)
    expect(untestedActions(actions, read('tests/unit/stores/*.test.ts'))).toEqual([])
    const [test] = [{ file: 'tests/unit/stores/a.test.ts', text: 'addTwo()' }]
    const action = (name: string) => [{ file: 'src/stores/a.ts', name }]
    expect(untestedActions(action('addTwo'), [test])).toEqual([])
    expect(untestedActions(action('add'), [test])).toEqual([
      'src/stores/a.ts: nobody tests what add records. Do it in tests/unit/stores/a.test.ts.',
    ])
  })
  test('have 300 lines at most, in each file', () => {
    expect(lengthProblems(read('tests/**/*.{ts,mjs}'))).toEqual([])
  })
})

describe('the rule of the mirror', () => {
  const SOURCES = ['src/domain/text.ts', 'src/domain/log/ulid.ts', 'src/stores/log/index.ts', 'src/components/a/A.tsx']
  const problems = (test: string, subjects = {}) => mirrorProblems([test], SOURCES, subjects)

  test.each([
    'tests/unit/domain/text.test.ts',
    'tests/property/domain/log/ulid.test.ts',
    'tests/unit/components/a/A.test.ts',
    'tests/unit/stores/log/log.test.ts',
  ])('has nothing against %s', (test) => {
    expect(problems(test)).toEqual([])
  })
  test.each([
    'tests/unit/ulid.test.ts',
    'tests/unit/domain/ulid.test.ts',
    'tests/unit/domain/log/text.test.ts',
    'tests/unit/domain/log/log.test.ts',
    'tests/unit/stores/log/index-2.test.ts',
  ])('asks for the source of %s', (test) => {
    expect(problems(test)).toEqual([expect.stringMatching(`^${test}: there is no src/.*\\. Name the test after`)])
  })
  test('knows no folder that src doesn’t have, whatever is said of what lies in it', () => {
    const test = 'tests/unit/domain/chat/chat.test.ts'
    expect(problems(test, { 'domain/chat/chat': 'a chat' })).toEqual([
      `${test}: there is no folder src/domain/chat. Move the test to its source.`,
    ])
  })
  test('takes a subject that is explained', () => {
    expect(problems('tests/unit/domain/log/clocks.test.ts', { 'domain/log/clocks': 'clocks that jump' })).toEqual([])
  })
  test('asks nobody to explain what explains itself, or what is gone', () => {
    for (const place of ['domain/log/ulid', 'domain/log/gone'])
      expect(problems('tests/unit/domain/log/ulid.test.ts', { [place]: 'x' })).toEqual([
        `tests/gates/rules/mirror.ts: no test needs the line “${place}”. Take it out.`,
      ])
  })
})
