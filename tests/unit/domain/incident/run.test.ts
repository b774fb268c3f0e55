import { expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { beginningOf, finishedSteps, openRun, readRun } from '../../../../src/domain/incident/run.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { at, entry, INCIDENT, step } from '../../../fixtures/entries.ts'

const PAGE = 'oncall/oncall-handover'
const [mark, title, archived] = beginningOf(PAGE, '值班交接').map((happening, index) =>
  entry(index, '09:00', happening),
) as [Entry, Entry, Entry]

test('a run begins archived: whoever looks for an incident to go on with passes it by', () => {
  expect(project([mark, title, archived]).archivedAt).toBe(at('09:00'))
})
test('what doesn’t begin as a run is none', () => {
  expect([readRun([]), readRun([title, mark])]).toEqual([undefined, undefined])
})
test('a run has page, title, day and steps, and is finished until that is taken back', () => {
  const ended = entry(4, '09:20', { kind: 'ended' })
  const entries = [mark, title, archived, step(3, '09:01', 'done')]
  expect(readRun(entries)).toMatchObject({ id: INCIDENT, page: PAGE, title: '值班交接', startedAt: at('09:00') })
  expect(readRun(entries)).not.toHaveProperty('finishedAt')
  expect(readRun([...entries, ended])?.finishedAt).toBe(at('09:20'))
  const back = entry(5, '09:21', { kind: 'retracted', entry: ended.id })
  expect(readRun([...entries, ended, back])).not.toHaveProperty('finishedAt')
})
test('a run of which nobody said the title is called by its route', () => {
  expect(readRun([mark])?.title).toBe(PAGE)
})
test('steps that are done or skipped are finished, one that was taken back isn’t', () => {
  const read = (...states: ('done' | 'skipped' | 'open')[]) =>
    readRun([mark, ...states.map((state, index) => step(3 + index, '09:01', state))])
  const counts = [read('done'), read('skipped'), read('done', 'open')].map((run) => run && finishedSteps(run))
  expect(counts).toEqual([1, 1, 0])
  const run = read('done')
  expect(run && finishedSteps(run, ['somewhere:else'])).toBe(0)
})
test('the run that goes on is the one that was asked for, else the latest of the page that isn’t finished', () => {
  const run = (id: string, page = PAGE, finishedAt?: string) => ({
    id,
    page,
    title: '',
    startedAt: at('09:00'),
    ...(finishedAt && { finishedAt }),
    steps: new Map(),
    entries: [],
  })
  const runs = [run('d', 'other'), run('c', PAGE, at('09:10')), run('b'), run('a')]
  expect(openRun(PAGE, runs, 'a')?.id).toBe('a')
  expect(openRun(PAGE, runs, '')?.id).toBe('b')
  expect(openRun(PAGE, runs, 'c')?.id).toBe('b')
  expect(openRun(PAGE, runs, 'd')?.id).toBe('b')
  expect(openRun('nowhere', runs, 'a')).toBeUndefined()
})
