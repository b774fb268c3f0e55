import { expect, test } from 'vitest'
import { noteProblem } from '../../../../src/components/timeline/note-problem.ts'
import { TEXT_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import { fill } from '../../../../src/i18n/format.ts'
import { zh } from '../../../fixtures/words.ts'

const t = zh.timeline.island

test('what is wrong is said of the first part with something wrong, in the reader’s words', () => {
  expect(noteProblem({ text: '', source: 'x' }, t)).toEqual({ field: 'text', problem: t.textMissing })
  expect(noteProblem({ text: '长'.repeat(TEXT_LIMIT + 1) }, t)).toEqual({
    field: 'text',
    problem: fill(t.tooLong, { limit: TEXT_LIMIT }),
  })
  expect(noteProblem({ text: '一', source: 'x' }, t)).toEqual({ field: 'source', problem: t.badSource })
})

test('a note with a text and without a source is refused for nothing', () => {
  expect(noteProblem({ text: '回滚了' }, t)).toBeUndefined()
})
