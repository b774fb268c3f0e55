import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ME, openRecording, type Recording } from '../../fixtures/recording.ts'

let page: Recording
let reporting: typeof import('../../../src/stores/reporting.ts')

beforeEach(async () => {
  page = await openRecording()
  reporting = await import('../../../src/stores/reporting.ts')
})
afterEach(() => vi.unstubAllGlobals())

const label = 'GDPR'
const common = { kind: 'reporting', label, person: 'Ann', by: ME }

test('an instant is written down at its own time, with its zone and who decided it', () => {
  const entry = reporting.noteMoment('awareness', '2026-11-21T19:00:00.000Z', 'Europe/Paris', {
    label,
    person: ' Ann ',
  })
  expect(entry.at).toBe('2026-11-21T19:00:00.000Z')
  expect(page.recorded()).toMatchObject([{ ...common, report: 'moment', subject: 'awareness', zone: 'Europe/Paris' }])
})

test('a decision says whether, by whom and why; blanks are no reason', () => {
  reporting.decideReporting('eu-gdpr-33', true, { label, person: 'Ann', reason: ' likely a risk ' })
  reporting.decideReporting('eu-gdpr-33', false, { label, person: 'Ann', reason: ' ' })
  expect(page.recorded()).toEqual([
    { ...common, report: 'report', subject: 'eu-gdpr-33', reason: 'likely a risk' },
    { ...common, report: 'not-report', subject: 'eu-gdpr-33' },
  ])
})

test('a report that was sent names its clock and stage', () => {
  reporting.noteReportSent('eu-gdpr-33/authority', { label, person: 'Ann', reason: 'case 7' })
  expect(page.recorded()).toEqual([{ ...common, report: 'filed', subject: 'eu-gdpr-33/authority', reason: 'case 7' }])
  expect(() => reporting.noteReportSent('Not an id', { label, person: 'Ann' })).toThrow('subject')
})

test('a report that was sent earlier has that time', () => {
  const entry = reporting.noteReportSent('eu-gdpr-33/authority', { label, person: 'Ann' }, '2026-11-21T19:00:00.000Z')
  expect(entry.at).toBe('2026-11-21T19:00:00.000Z')
})

test('a contract names its period, its start and who has to be told; what was left empty is left out', () => {
  const contract = {
    label,
    from: 'awareness',
    amount: 24,
    counting: 'elapsed-hours',
    zone: 'UTC',
    to: ' Acme ',
  } as const
  reporting.noteContract({ ...contract, rolls: true, clause: ' clause 7 ' })
  reporting.noteContract({ ...contract, rolls: false, clause: ' ' })
  const plain = {
    kind: 'reporting',
    report: 'contract',
    subject: 'awareness',
    label,
    person: 'Acme',
    by: ME,
    zone: 'UTC',
    amount: 24,
    counting: 'elapsed-hours',
  }
  expect(page.recorded()).toEqual([{ ...plain, reason: 'clause 7', rolls: true }, plain])
})
