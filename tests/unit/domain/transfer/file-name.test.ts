import { expect, test } from 'vitest'
import { recordFileNames } from '../../../../src/domain/transfer/file-name.ts'
import { at } from '../../../fixtures/entries.ts'

test('a record file says what it holds, and the local day and time at which it was made (FAULTS 67)', () => {
  const names = (time: string, zone: string) => recordFileNames('incident', at(time), zone, 1)
  expect(names('18:12', 'Asia/Shanghai')).toEqual(['poise-incident-2026-09-29-021200.json'])
  expect(names('18:12', 'UTC')).toEqual(['poise-incident-2026-09-28-181200.json'])
  expect(names('19:12', 'Asia/Shanghai')).not.toEqual(names('18:12', 'Asia/Shanghai'))
  expect(recordFileNames('incident-drill', at('03:12'), 'UTC', 1)).toEqual([
    'poise-incident-drill-2026-09-28-031200.json',
  ])
})

test('several files of one record are numbered, and none is named for nothing', () => {
  expect(recordFileNames('all', at('03:12'), 'UTC', 2)).toEqual([
    'poise-all-2026-09-28-031200-1.json',
    'poise-all-2026-09-28-031200-2.json',
  ])
  expect(recordFileNames('all', at('03:12'), 'UTC', 0)).toEqual([])
})
