import { expect, test } from 'vitest'
import { patternOf } from '../../../../src/domain/runbook/pattern.ts'

test.each([
  ['[a-z0-9.-]+', 'api-1.prod', true],
  ['[a-z0-9\\-]+', 'api-1', true],
  ['a\\-b', 'a-b', true],
  ['prod|staging', 'production', false],
  ['', 'x', false],
])('“%s” and “%s”: %s', (source, value, isMatch) => expect(patternOf(source)?.test(value)).toBe(isMatch))

test.each(['[', '(', '*'])('“%s” is none', (source) => expect(patternOf(source)).toBeUndefined())
