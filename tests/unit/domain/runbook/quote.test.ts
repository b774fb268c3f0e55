import { expect, test } from 'vitest'
import { quoteForPowerShell, quoteForShell, quoteForSql } from '../../../../src/domain/runbook/quote.ts'

test('a shell’s quotes are closed for a quote and, for the sake of fish, for a backslash', () => {
  expect(quoteForShell(`it's \\ "$(x)"`)).toBe(`'it'\\''s '\\\\' "$(x)"'`)
  expect(quoteForShell('')).toBe("''")
})

test('PowerShell doubles whatever it takes for a single quote', () => {
  expect(quoteForPowerShell("'‘’‚‛“")).toBe("'''‘‘’’‚‚‛‛“'")
})

test('SQL doubles a single quote alone', () => {
  expect(quoteForSql("O'Brien ’")).toBe("'O''Brien ’'")
})
