import { describe, expect, test } from 'vitest'
import { lacksResolution } from '../../../../src/domain/incident/ending.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Happening } from '../../../../src/domain/log/entry.ts'
import { nextPublicAt, publicStage } from '../../../../src/domain/timers/public-stage.ts'
import { runningTimers } from '../../../../src/domain/timers/timers.ts'
import { updateText } from '../../../../src/domain/timers/update-text.ts'
import { updateTemplates } from '../../../../src/i18n/en/update-templates.ts'
import { entry } from '../../../fixtures/entries.ts'

const at = (time: string) => Date.parse(entry(9, time, { kind: 'ended' }).at)
const declared = entry(1, '03:00', { kind: 'declared', title: 'Checkout', severity: 'SEV-1', drill: false })
const sent = (number: number, time: string, channel?: string, text = 'Since 03:00, payments fail.') =>
  entry(number, time, { kind: 'update', audience: 'public', text, ...(channel ? { channel } : {}) } as Happening)

describe.each([
  ['where nobody says', undefined, true],
  ['by text message', 'sms', false],
  ['on X', 'x', false],
])('a public update that was sent %s', (_, channel, counts) => {
  const incident = project([declared, sent(2, '03:03', channel)])
  const now = at('03:04')
  test('begins the rhythm of the status page, or leaves it as it is', () => {
    const due = runningTimers(incident, now).find(({ kind }) => kind === 'public')?.dueAt ?? ''
    expect(Date.parse(due) - at('03:00')).toBe((counts ? 8 : 5) * 60_000)
    expect(publicStage(incident, now)).toBe(counts ? 'scope' : 'investigating')
    expect(Date.parse(nextPublicAt(incident, now)) - now).toBe((counts ? 20 : 5) * 60_000)
  })
  test('is what the next text begins with, or isn’t, and says whether the incident is public', () => {
    const context = { nowMs: now, clock: (instant: string) => instant, zone: 'UTC', channel: '#updates' }
    const filled = updateText('executives', incident, context, updateTemplates)
    expect(filled.includes('not public yet')).toBe(!counts)
  })
  test('asks for a resolution, or doesn’t', () => {
    const ended = project([declared, sent(2, '03:03', channel), entry(3, '03:30', { kind: 'ended' })])
    expect(lacksResolution(ended)).toBe(counts)
  })
})
