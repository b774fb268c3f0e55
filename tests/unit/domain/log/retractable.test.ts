import { expect, test } from 'vitest'
import { mayRetract } from '../../../../src/domain/log/retractable.ts'

test.each(['note', 'step', 'role', 'declared', 'severity', 'timer', 'update', 'ended', 'reopened', 'field'] as const)(
  'a %s is taken back on the timeline',
  (kind) => {
    expect(mayRetract(kind)).toBe(true)
    expect(mayRetract(kind, 'status')).toBe(false)
  },
)

test.each(['status', 'archived', 'amended', 'retracted'] as const)(
  'a %s is taken back by its own rules only',
  (kind) => {
    expect(mayRetract(kind)).toBe(false)
    expect(mayRetract(kind, kind)).toBe(true)
  },
)
