import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { ME, openRecording, type Recording, NOBODY } from '../../fixtures/recording.ts'

let page: Recording
let command: typeof import('../../../src/stores/declare-and-end.ts')

beforeEach(async () => {
  page = await openRecording()
  command = await import('../../../src/stores/declare-and-end.ts')
})
afterEach(() => vi.unstubAllGlobals())

const kinds = () => page.log.$entries.get().map(({ kind }) => kind)
const OUTAGE = { title: '支付回调超时', severity: 'SEV-1', drill: false } as const

test('declaring names what was begun with a tick, and says who commands', () => {
  page.log.record({ kind: 'note', text: '一' }, NOBODY)
  command.declare({ ...OUTAGE, commander: '李雷' })
  expect(page.recorded().slice(1)).toEqual([
    { kind: 'declared', ...OUTAGE, by: ME },
    { kind: 'role', role: 'incident-commander', person: '李雷', by: ME },
  ])
})

test('declaring archives first what has a name already, and a drill archives whatever is open', () => {
  command.declare(OUTAGE)
  command.declare({ ...OUTAGE, title: '队列写满' })
  expect(kinds()).toEqual(['declared'])
  command.declare({ ...OUTAGE, title: '', drill: true })
  const archived = [...page.log.$logs.get().values()].filter((entries) => entries.at(-1)?.kind === 'archived')
  expect(archived).toHaveLength(2)
})

test('severity, end and reopening are written once each, and only where they change something', () => {
  command.endIncident()
  command.declare(OUTAGE)
  command.setSeverity('SEV-1')
  command.reopenIncident()
  for (let times = 0; times < 2; times++) command.setSeverity('SEV-2')
  for (let times = 0; times < 2; times++) command.endIncident()
  for (let times = 0; times < 2; times++) command.reopenIncident()
  expect(kinds()).toEqual(['declared', 'severity', 'ended', 'reopened'])
})

test('FAULTS 93: a declaration of which a part is refused archives nothing and declares nothing; again declares once', () => {
  command.declare(OUTAGE)
  const before = new Map(page.area.texts)
  const next = { ...OUTAGE, title: '队列写满', commander: '王'.repeat(TEXT_LIMIT + 1) }
  for (let times = 0; times < 2; times++) expect(() => command.declare(next)).toThrow(/“person”/)
  expect(page.area.texts).toEqual(before)
  command.declare({ ...next, commander: '王芳' })
  expect(kinds()).toEqual(['declared', 'role'])
  expect(page.log.$logs.get().size).toBe(2)
})

test('FAULTS 68: what is over when it is declared has ended then, was commanded from its start, and no clock runs for it', async () => {
  const { $incident } = await import('../../../src/stores/incident.ts')
  const { isWrittenAfterwards } = await import('../../../src/domain/incident/written-afterwards.ts')
  const times = { startedAt: '2026-11-08T03:00:00.000Z', endedAt: '2026-11-08T05:10:00.000Z' }
  command.declare({ ...OUTAGE, ...times, commander: '李雷' })
  expect(page.log.$entries.get().map(({ kind, at }) => [kind, at])).toEqual([
    ['declared', times.startedAt],
    ['ended', times.endedAt],
    ['role', times.startedAt],
  ])
  const incident = $incident.get()
  expect(incident).toMatchObject(times)
  expect(incident && isWrittenAfterwards(incident)).toBe(true)
})

test('FAULTS 68: nothing is said to be due of what is over when it is declared', async () => {
  const { $dueNews } = await import('../../../src/stores/reminders.ts')
  const said: string[] = []
  const stop = $dueNews.subscribe((news) => said.push(...news.map(({ id }) => id)))
  const times = { startedAt: '2026-11-08T03:00:00.000Z', endedAt: '2026-11-08T08:30:00.000Z' }
  command.declare({ ...OUTAGE, ...times, commander: '李雷' })
  stop()
  expect(said).toEqual([])
})

test('what is said beside a declaration is declared with it, or nothing is', async () => {
  const { setQuiet } = await import('../../../src/stores/quiet.ts')
  command.declare({ ...OUTAGE, beside: () => setQuiet(true) })
  expect(kinds()).toEqual(['declared', 'field'])
  expect(page.recorded()[1]).toMatchObject({ field: 'quiet', value: 'yes' })
  expect(() =>
    command.declare({
      ...OUTAGE,
      beside: () => {
        throw new Error('no')
      },
    }),
  ).toThrow('no')
  expect(kinds()).toEqual(['declared', 'field'])
})
