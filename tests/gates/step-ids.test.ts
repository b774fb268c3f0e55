import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { steps } from '../../src/markdown/check-guide.ts'
import { guidePath } from '../../src/markdown/guide-path.ts'
import { ALIASES_FILE, type GoneSteps, parseStepAliases } from '../../src/schemas/step-aliases.ts'
import { read } from './rules/sources.ts'
import { type StepIds, stepIdProblems } from './rules/step-ids.ts'

const MANIFEST = 'tests/fixtures/published-steps.json'
const { pages: published } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { pages: StepIds }
const gone = parseStepAliases(readFileSync(ALIASES_FILE, 'utf8'), ALIASES_FILE)

/** The steps of every page, as the Chinese pages have them; the build checks that the English ones have the same. */
const present = Object.fromEntries(
  read('src/content/guide/zh-CN/**/*.mdx').map(({ file, text }) => [
    guidePath(file)?.route ?? file,
    steps(text).map(({ id }) => id),
  ]),
)

test('no published step is gone without an alias, and every step is written down as published', () => {
  expect(Object.values(present).flat().length).toBeGreaterThan(100)
  expect(stepIdProblems(published, gone, present, { manifest: MANIFEST, aliases: ALIASES_FILE })).toEqual([])
})

describe('the rule', () => {
  const files = { manifest: 'steps.json', aliases: 'aliases.yaml' }
  const told = (before: StepIds, now: StepIds, aliases: GoneSteps = {}) => stepIdProblems(before, aliases, now, files)

  test('has nothing against the same ids in another order, or an empty page', () => {
    expect(told({ 'during/x': ['a', 'b'] }, { 'during/x': ['b', 'a'], 'during/y': [] })).toEqual([])
  })
  test('names a published step that is gone, and says what to do', () => {
    expect(told({ 'during/x': ['a', 'role/b'] }, { 'during/x': ['a'] })).toEqual([
      'during/x:role/b was published and is gone. Bring it back, or say in aliases.yaml what it is called now, or null when it was removed for good.',
    ])
  })
  test('names every step of a page that is gone', () => {
    expect(told({ 'during/x': ['a', 'b'] }, {})).toHaveLength(2)
  })
  test('takes a step that moved to another page for gone', () => {
    expect(told({ 'during/x': ['a'] }, { 'during/y': ['a'] })).toHaveLength(2)
  })
  test('is content with an alias, or with null for a step that was removed for good', () => {
    const pages = { 'during/x': ['a', 'b'] }
    expect(
      told({ 'during/x': ['a', 'b', 'c'] }, { 'during/x': ['b'] }, { 'during/x:a': 'during/x:b', 'during/x:c': null }),
    ).toEqual([])
    expect(told(pages, { 'during/x': ['b'] }, { 'during/x:a': null })).toEqual([])
  })
  test('names a new step and says to add it', () => {
    expect(told({ 'during/x': ['a'] }, { 'during/x': ['a', 'b'] })).toEqual([
      'during/x:b is new. Add it to steps.json.',
    ])
  })
  test('names an alias that leads nowhere, that was never published, or that isn’t needed', () => {
    expect(told({ 'during/x': ['a'] }, { 'during/x': [] }, { 'during/x:a': 'during/x:z' })).toHaveLength(1)
    expect(told({ 'during/x': ['a'] }, { 'during/x': ['a'] }, { 'during/x:q': null })).toHaveLength(1)
    expect(told({ 'during/x': ['a'] }, { 'during/x': ['a'] }, { 'during/x:a': null })).toHaveLength(1)
  })
  test('doesn’t take what every object has for an alias or a page', () => {
    expect(told({ constructor: ['a'] }, {})).toHaveLength(1)
  })
})
