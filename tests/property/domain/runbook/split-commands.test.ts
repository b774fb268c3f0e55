import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dialect } from '../../../../src/domain/runbook/dialect.ts'
import { splitCommands } from '../../../../src/domain/runbook/split-commands.ts'

const PIECES = ['$ ', '# ', '> ', 'ls', ' ', '\n', '\r\n', "'", '"', '`', '\\', '<<EOF', 'EOF', '(', ')', '{', '}', '$(', '${', '$((', '))', 'if', 'fi', 'do', 'done',
  'case', 'in', 'esac', ';;', '|', '&&', ';', '<a>', '{{ b }}', 'mysql> ', 'PS> ', '--', '/*', '*/', '中', '\u2028', '=', '[[', ']]'] // prettier-ignore

test('any block is split: ranges are in order, apart, and what is copied stands in them', () => {
  const block = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
  const dialect = fc.constantFrom<Dialect>('sh', 'powershell', 'sql', 'other')
  fc.assert(
    fc.property(block, dialect, (text, whose) => {
      let before = 0
      for (const { start, end, copied, text: copy } of splitCommands(text, whose)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(copied.every(({ from, to }) => from >= start && to <= end && from <= to)).toBe(true)
        expect(copied.map(({ from, to }) => text.slice(from, to)).join('\n')).toBe(copy)
        expect(copy.trim()).not.toBe('')
        before = end
      }
    }),
    { numRuns: 1_000 },
  )
})
