import { expect, test } from 'vitest'
import { amendedParts } from '../../../../src/domain/log/amended-parts.ts'
import { wholeEntry } from '../../../fixtures/whole-entries.ts'

test('an amendment says which parts it has anew, an emptied one too', () => {
  const { happenedAt, source, ...amendment } = wholeEntry('amended')
  expect([happenedAt, source]).not.toContain(undefined)
  expect(amendedParts(amendment)).toEqual(['text', 'important'])
})
