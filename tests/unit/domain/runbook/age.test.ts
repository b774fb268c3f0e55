import { expect, test } from 'vitest'
import { isTestOld } from '../../../../src/domain/runbook/age.ts'

test.each([
  ['2026-06-02', '2026-11-29', false],
  ['2026-06-01', '2026-11-29', true],
  ['', '2026-11-29', false],
])('carried out on “%s”, read on %s: too long ago %s', (tested, today, isOld) =>
  expect(isTestOld(tested, today)).toBe(isOld),
)
