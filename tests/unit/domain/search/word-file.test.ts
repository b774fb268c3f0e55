import { expect, test } from 'vitest'
import { packed, unpacked } from '../../../../src/domain/search/word-file.ts'

const PAGES = [
  {
    route: 'a',
    synonyms: ['one', 'two'],
    places: [
      { id: '', heading: 'A', text: 'First.\n\nSecond.' },
      { id: 'part', heading: 'Part', text: '' },
    ],
  },
  { route: 'b', synonyms: [], places: [{ id: '', heading: 'B', text: 'Text' }] },
]

test('pages come out as they were packed', () => {
  expect(unpacked(packed(PAGES))).toEqual(PAGES)
  expect(unpacked(packed([]))).toEqual([])
})
