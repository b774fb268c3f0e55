import { expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Happening, ReportingAct } from '../../../../src/domain/log/entry.ts'
import { reportingLog } from '../../../../src/domain/reporting/reporting-log.ts'
import { at, entry, id } from '../../../fixtures/entries.ts'

const said = (report: ReportingAct, subject: string, person = '老周'): Happening => ({
  kind: 'reporting',
  report,
  subject,
  label: '标签',
  person,
})

test('the last decision and the last word on an instant stand; every report that was sent is kept', () => {
  const first = entry(1, '19:00', { ...said('moment', 'awareness'), zone: 'UTC' } as Happening)
  const second = entry(2, '18:55', said('moment', 'awareness', '小李'))
  const log = reportingLog(
    project([
      first,
      second,
      entry(3, '19:10', said('not-report', 'eu-gdpr-33')),
      entry(4, '19:20', { ...said('report', 'eu-gdpr-33'), reason: '已确认' } as Happening),
      entry(5, '19:40', said('filed', 'eu-gdpr-33/authority')),
      entry(6, '19:30', said('filed', 'eu-gdpr-33/authority')),
      entry(7, '19:31', said('moment', 'no-such-instant')),
    ]),
  )
  expect([...log.moments]).toEqual([['awareness', { at: second.at, person: '小李' }]])
  expect(log.decisions.get('eu-gdpr-33')).toMatchObject({ isReported: true, reason: '已确认', person: '老周' })
  expect(log.filed.get('eu-gdpr-33/authority')?.map((at) => at.slice(11, 16))).toHaveLength(2)
  expect([...(log.filed.get('eu-gdpr-33/authority') ?? [])].sort()).toEqual(log.filed.get('eu-gdpr-33/authority'))
})

test('what was retracted doesn’t count', () => {
  const log = reportingLog(
    project([
      entry(1, '19:00', said('filed', 'eu-gdpr-33/authority')),
      entry(2, '19:01', { kind: 'retracted', entry: id(1) }),
    ]),
  )
  expect(log.filed.size).toBe(0)
  expect(reportingLog(undefined).decisions.size).toBe(0)
})

test('a report that is given another time afterwards counts from that time', () => {
  const filed = entry(1, '19:00', said('filed', 'eu-gdpr-33/authority'))
  const earlier = entry(2, '19:05', { kind: 'amended', entry: id(1), happenedAt: at('18:20') })
  expect(reportingLog(project([filed, earlier])).filed.get('eu-gdpr-33/authority')).toEqual([at('18:20')])
})
