import { expect, test } from 'vitest'
import { withSynonyms } from '../../../src/search/section-synonyms.ts'

const PLACES = [
  { id: '', heading: 'Roles', text: '' },
  { id: 'scribe', heading: 'Scribe', text: 'Writes.' },
]

test('what people say for a section stands with it', () => {
  expect(withSynonyms(PLACES, { scribe: ['note taker'] }, 'roles')).toEqual([
    PLACES[0],
    { ...PLACES[1], also: ['note taker'] },
  ])
})

test('a heading that there isn’t is named', () => {
  expect(() => withSynonyms(PLACES, { scribes: ['note taker'] }, 'roles')).toThrow(/roles: .*scribes/)
})
