import { expect, test } from 'vitest'
import { recordFileNames } from '../../../../src/domain/transfer/file-name.ts'
import { at } from '../../../fixtures/entries.ts'

test('a record file says what it holds and the day on which it was made', () => {
  expect(recordFileNames('incident', at('03:12'), 1)).toEqual(['poise-incident-2026-09-28.json'])
  expect(recordFileNames('incident-drill', at('03:12'), 1)).toEqual(['poise-incident-drill-2026-09-28.json'])
})

test('several files of one record are numbered, and none is named for nothing', () => {
  expect(recordFileNames('all', at('03:12'), 2)).toEqual(['poise-all-2026-09-28-1.json', 'poise-all-2026-09-28-2.json'])
  expect(recordFileNames('all', at('03:12'), 0)).toEqual([])
})
