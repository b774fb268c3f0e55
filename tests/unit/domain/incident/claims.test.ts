import { expect, test } from 'vitest'
import { claimsOf } from '../../../../src/domain/incident/claims.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { filterTimeline } from '../../../../src/domain/incident/timeline-filter.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { entry, retracted, STEP } from '../../../fixtures/entries.ts'

const claim = (number: number, person: string, left?: true, step = STEP) =>
  entry(number, '03:12', { kind: 'claim', step, person, label: 'Stay on topic.', ...(left && { left }) })
const step = (number: number, state: 'done' | 'skipped' | 'open') =>
  entry(number, '03:12', { kind: 'step', step: STEP, state, label: 'Stay on topic.' })
const onIt = (...entries: Entry[]) => claimsOf(project(entries)).get(STEP)?.person

test('who claims a step is on it, and a later claim takes it over', () => {
  expect(onIt(claim(1, 'Ann'))).toBe('Ann')
  expect(onIt(claim(1, 'Ann'), claim(2, 'Ben'))).toBe('Ben')
  expect(onIt(claim(2, 'Ben'), claim(1, 'Ann'))).toBe('Ben')
})
test('only the person who has a step lets it go', () => {
  expect(onIt(claim(1, 'Ann'), claim(2, ' Ann ', true))).toBeUndefined()
  expect(onIt(claim(1, 'Ann'), claim(2, 'Ben', true))).toBe('Ann')
})
test.each(['done', 'skipped'] as const)('a step that is %s is on nobody, also not after it', (state) => {
  expect(onIt(claim(1, 'Ann'), step(2, state))).toBeUndefined()
  expect(onIt(claim(1, 'Ann'), step(2, state), claim(3, 'Ben'))).toBeUndefined()
  expect(onIt(claim(1, 'Ann'), step(2, state), step(3, 'open'))).toBeUndefined()
  expect(onIt(step(2, state), step(3, 'open'), claim(4, 'Ben'))).toBe('Ben')
})
test('a claim that was taken back counts for nothing', () => {
  expect(onIt(claim(1, 'Ann'), claim(2, 'Ben'), retracted(3, '03:13', 2))).toBe('Ann')
})
test('a claim follows its step to another name', () => {
  const renamed = project([claim(1, 'Ann', undefined, 'a/b:old')], { 'a/b:old': STEP })
  expect(claimsOf(renamed).get(STEP)?.person).toBe('Ann')
})
test('a claim of a role’s step is about the role, and one of the postmortem’s own steps is no event', () => {
  const role = claim(1, 'Ann', undefined, 'during/during-an-incident:scribe/log-actions')
  const { timeline } = project([role])
  expect(filterTimeline(timeline, new Map(), { group: '', who: 'role:scribe', onlyImportant: false })).toHaveLength(1)
  const own = claim(1, 'Ann', undefined, 'after/postmortem-process:x')
  expect(postmortemFacts(project([own])).timeline).toEqual([])
})
