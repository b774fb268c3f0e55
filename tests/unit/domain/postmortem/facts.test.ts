import { describe, expect, test } from 'vitest'
import { entry, field, step } from '../../../fixtures/postmortem.ts'
import { timelineRows } from '../../../fixtures/postmortem-parts.ts'

describe('timeline', () => {
  test('leaves out what was retracted, fields, status changes and archiving, and offers what the timers said', () => {
    const entries = [
      step(2, '19:12', 'done'),
      entry(3, '19:13', { kind: 'retracted', entry: step(2, '19:12', 'done').id }),
      field(4, 'overview', 'x'),
      entry(5, '19:14', { kind: 'status', to: 'in-review' }),
      entry(6, '19:15', { kind: 'archived' }),
      entry(7, '19:16', { kind: 'timer', timer: 'executives', act: 'overdue' }),
    ]
    expect(timelineRows(entries)).toEqual([expect.stringMatching(/^19:16 /)])
  })

  test('leaves out a tick that was taken back within a minute, and tells one that was taken back later', () => {
    expect(timelineRows([step(2, '19:12:00', 'done'), step(3, '19:13:00', 'open')])).toEqual([])
    expect(timelineRows([step(2, '19:12:00', 'done'), step(3, '19:13:01', 'open')])).toEqual([
      '19:12 ✓ 步骤 2',
      '19:13 撤销：步骤 3',
    ])
    expect(
      timelineRows([step(2, '19:12:00', 'done'), step(3, '19:12:05', 'open'), step(4, '19:14:00', 'done')]),
    ).toEqual(['19:14 ✓ 步骤 4'])
  })

  test('one step taken back doesn’t hide another', () => {
    const other = 'during/during-an-incident:everyone/other'
    expect(timelineRows([step(2, '19:12:00', 'done', other), step(3, '19:12:05', 'open')])).toHaveLength(2)
  })

  test('leaves out the work on the postmortem itself', () => {
    expect(
      timelineRows([step(2, '23:12', 'done', 'after/postmortem-template:postmortem-owner/complete-before-meeting')]),
    ).toEqual([])
    expect(timelineRows([step(2, '23:12', 'done', 'after/learning-from-incidents:learning-lead/name-themes')])).toEqual(
      [],
    )
    expect(
      timelineRows([step(2, '23:12', 'done', 'after/after-an-incident:incident-commander/send-internal-email')]),
    ).toHaveLength(1)
  })
})
