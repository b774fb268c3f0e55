import { describe, expect, test } from 'vitest'
import { SEVERITIES } from '../../../../src/domain/log/entry.ts'
import {
  chooseSeverity,
  SEVERITY_QUESTIONS,
  type SeverityAnswers,
} from '../../../../src/domain/incident/severity-choice.ts'

const calm: SeverityAnswers = { broken: 'cosmetic', customers: 'none', course: 'stable' }
const level = (answers: SeverityAnswers) => chooseSeverity({ ...calm, ...answers })?.severity
const all = SEVERITY_QUESTIONS.broken.flatMap((broken) =>
  SEVERITY_QUESTIONS.customers.flatMap((customers) =>
    SEVERITY_QUESTIONS.course.map((course): SeverityAnswers => ({ broken, customers, course })),
  ),
)
const rank = (answers: SeverityAnswers) => SEVERITIES.indexOf(chooseSeverity(answers)?.severity ?? 'SEV-5')

describe('a SEV-1 is', () => {
  test.each<[string, SeverityAnswers]>([
    ['a critical system with a large number of customers affected', { broken: 'core', customers: 'many' }],
    ['a long and severe impairment in breach of the SLA', { course: 'breach' }],
    ['a vulnerability that would expose customer data, even before it touches anybody', { broken: 'data' }],
  ])('%s', (_, answers) => expect(level(answers)).toBe('SEV-1'))
})
describe('a SEV-2 is', () => {
  test.each<[string, SeverityAnswers]>([
    ['what is most important, severely impaired', { broken: 'core', customers: 'some' }],
    ['the monitoring that finds major incidents, with no customer affected', { broken: 'core' }],
    ['anything that affects many customers’ use', { broken: 'part', customers: 'many' }],
  ])('%s', (_, answers) => expect(level(answers)).toBe('SEV-2'))
})
describe('a SEV-3 is', () => {
  test.each<[string, SeverityAnswers]>([
    ['a loss of some functionality or of redundancy', { broken: 'part' }],
    ['a minor impact on customers', { broken: 'small', customers: 'some' }],
    ['what is likely to become a SEV-2 when left alone', { broken: 'small', course: 'worsening' }],
  ])('%s', (_, answers) => expect(level(answers)).toBe('SEV-3'))
})
test('a slow system, a single host or a failed job is a SEV-4', () => expect(level({ broken: 'small' })).toBe('SEV-4'))
test('a bug that doesn’t affect the availability now is a SEV-5', () => expect(level({})).toBe('SEV-5'))

test('no answer, no level', () => expect(chooseSeverity({})).toBeUndefined())
test('what isn’t answered yet can only make it worse', () => {
  for (const answers of all) {
    const { course: _, ...two } = answers
    expect(chooseSeverity(two)?.isFinal).toBe(false)
    expect(rank(two)).toBeGreaterThanOrEqual(rank(answers))
  }
})
test('in doubt it is the worse level: unsure is never milder than the mildest two answers', () => {
  for (const answers of all) {
    expect(rank({ ...answers, customers: 'unsure' })).toBe(rank({ ...answers, customers: 'many' }))
    expect(rank({ ...answers, broken: 'unsure' })).toBe(rank({ ...answers, broken: 'core' }))
    expect(rank({ ...answers, course: 'unsure' })).toBe(rank({ ...answers, course: 'worsening' }))
  }
})
test('every combination has a reason, and only answers that make it so severe are named', () => {
  for (const answers of all) expect(chooseSeverity(answers)?.because.length).toBeGreaterThan(0)
  expect(chooseSeverity({ broken: 'core', customers: 'many', course: 'stable' })).toEqual({
    severity: 'SEV-1',
    because: ['broken', 'customers'],
    isFinal: true,
  })
  expect(chooseSeverity({ broken: 'core', customers: 'many', course: 'breach' })?.because).toEqual(['course'])
})
