import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../src/markdown/parse-page.ts'
import {
  goneStepProblems,
  newStepProblems,
  PUBLISHED_FILE,
  presentSteps,
  type StepIds,
} from '../../src/markdown/published-steps.ts'
import { ALIASES_FILE, type GoneSteps, parseStepAliases } from '../../src/schemas/step-aliases.ts'
import { read } from './rules/sources.ts'

const { pages: published } = JSON.parse(readFileSync(PUBLISHED_FILE, 'utf8')) as { pages: StepIds }
const gone = parseStepAliases(readFileSync(ALIASES_FILE, 'utf8'), ALIASES_FILE)
const present = presentSteps(read('src/content/guide/**/*.mdx').map(parsePage))

test('FAULTS 16: no published step is gone without an alias, and every step is written down as published', () => {
  expect(Object.values(present).flat().length).toBeGreaterThan(100)
  const files = { manifest: PUBLISHED_FILE, aliases: ALIASES_FILE }
  expect(goneStepProblems(published, gone, present, files)).toEqual([])
  expect(newStepProblems(published, present, PUBLISHED_FILE)).toEqual([])
})

describe('the rule', () => {
  const files = { manifest: 'steps.json', aliases: 'aliases.yaml' }
  const problems = (before: StepIds, now: StepIds, aliases: GoneSteps = {}) => [
    ...goneStepProblems(before, aliases, now, files),
    ...newStepProblems(before, now, files.manifest),
  ]

  test('has nothing against the same ids in another order, or an empty page', () => {
    expect(problems({ 'during/x': ['a', 'b'] }, { 'during/x': ['b', 'a'], 'during/y': [] })).toEqual([])
  })
  test('names a published step that is gone, and says what to do', () => {
    expect(problems({ 'during/x': ['a', 'role/b'] }, { 'during/x': ['a'] })).toEqual([
      'during/x:role/b was published and is gone. Bring it back, or say in aliases.yaml what it is called now, or null when it was removed for good.',
    ])
  })
  test('names every step of a page that is gone', () => {
    expect(problems({ 'during/x': ['a', 'b'] }, {})).toHaveLength(2)
  })
  test('takes a step that moved to another page for gone', () => {
    expect(problems({ 'during/x': ['a'] }, { 'during/y': ['a'] })).toHaveLength(2)
  })
  test('is content with an alias, or with null for a step that was removed for good', () => {
    const pages = { 'during/x': ['a', 'b'] }
    expect(
      problems(
        { 'during/x': ['a', 'b', 'c'] },
        { 'during/x': ['b'] },
        { 'during/x:a': 'during/x:b', 'during/x:c': null },
      ),
    ).toEqual([])
    expect(problems(pages, { 'during/x': ['b'] }, { 'during/x:a': null })).toEqual([])
  })
  test('names a new step and says to add it', () => {
    expect(problems({ 'during/x': ['a'] }, { 'during/x': ['a', 'b'] })).toEqual([
      'during/x:b is new. Add it to steps.json.',
    ])
  })
  test('names an alias that leads nowhere, that was never published, or that isn’t needed', () => {
    expect(problems({ 'during/x': ['a'] }, { 'during/x': [] }, { 'during/x:a': 'during/x:z' })).toHaveLength(1)
    expect(problems({ 'during/x': ['a'] }, { 'during/x': ['a'] }, { 'during/x:q': null })).toHaveLength(1)
    expect(problems({ 'during/x': ['a'] }, { 'during/x': ['a'] }, { 'during/x:a': null })).toHaveLength(1)
  })
  test('doesn’t take what every object has for an alias or a page', () => {
    expect(problems({ constructor: ['a'] }, {})).toHaveLength(1)
  })
})
