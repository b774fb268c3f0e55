import { describe, expect, test } from 'vitest'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { toInstant } from '../../../../src/domain/time.ts'
import { Browser } from '../../../fixtures/browser.ts'

const NOW = Date.parse('2026-11-22T03:00:00.000Z')
const note = (text: string) => ({ kind: 'note', text }) as const

describe('a log whose clock isn’t right, or that meets such a clock', () => {
  test('FAULTS 18: keeps its order when the clock jumps back, and doesn’t hide when it was written', () => {
    const browser = new Browser(NOW)
    const { log } = browser.open()
    const first = log.record(note('一'))
    browser.nowMs = NOW - 600_000
    const second = log.record(note('二'))
    expect(log.$entries.get()).toEqual([first, second])
    expect(project(log.$entries.get()).timeline.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(second.recordedAt).toBe(toInstant(NOW - 600_000))
    expect(second.at).toBe(second.recordedAt)
  })

  test.each([
    ['three hours', 3],
    ['a day', 25],
    ['a year', 8_760],
  ])('FAULTS 62, 94: keeps our own time beside entries of a clock that is %s ahead, and wins over them', (_, hours) => {
    const ahead = new Browser(NOW + hours * 3_600_000, undefined, 7)
    const theirs = ahead.open().log
    theirs.record({ kind: 'declared', title: '支付回调超时', severity: 'SEV-3', drill: false })
    theirs.record({ kind: 'role', role: 'incident-commander', person: '李雷' })
    const browser = new Browser(NOW)
    const { log } = browser.open()
    log.merge(theirs.$entries.get())
    log.open(theirs.$currentId.get())
    const mine = [
      log.record({ kind: 'severity', to: 'SEV-1' }),
      log.record({ kind: 'role', role: 'incident-commander', person: '王芳' }),
      log.record({ kind: 'step', step: 'during/x:a', state: 'done', label: '' }),
      log.record({ kind: 'note', text: '回滚了' }),
      log.record({ kind: 'ended' }),
    ]
    for (const entry of mine) expect([entry.at, entry.recordedAt]).toEqual([toInstant(NOW), toInstant(NOW)])
    expect(log.$entries.get().slice(-mine.length)).toEqual(mine)
    const incident = project(log.$entries.get())
    expect(incident.severity).toBe('SEV-1')
    expect(incident.roles.get('incident-commander')).toBe('王芳')
    expect(incident.endedAt).toBe(toInstant(NOW))
    expect(incident.timeline.slice(-mine.length).map(({ id: one }) => one)).toEqual(mine.map(({ id: one }) => one))
  })

  test('doesn’t take its time from an entry that a wrong clock put far ahead', () => {
    const browser = new Browser(NOW)
    const tab = browser.open()
    tab.log.record(note('一'))
    browser.nowMs = NOW + 48 * 3_600_000
    tab.log.record(note('明天以后'))
    browser.nowMs = NOW + 1_000
    const last = tab.log.record(note('二'))
    expect(last.at).toBe(toInstant(NOW + 1_000))
    expect(tab.log.$entries.get().map((entry) => entry.kind === 'note' && entry.text)).toEqual(['一', '明天以后', '二'])
  })
})
