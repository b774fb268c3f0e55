import { expect, test } from 'vitest'
import { dialectOf } from '../../../../src/domain/runbook/dialect.ts'

test.each([
  ['bash', '', 'sh'],
  ['Shell {linenos=true}', '', 'sh'],
  ['console', '', 'sh'],
  ['pwsh', '', 'powershell'],
  ['sql', '', 'sql'],
  ['yaml', '$ ls', 'other'],
  ['', '$ ls\na b', 'sh'],
  ['', 'ls -l', 'other'],
  ['', 'costs $5', 'other'],
])('a block called “%s” with “%s” is %s', (language, block, dialect) =>
  expect(dialectOf(language, block)).toBe(dialect),
)
