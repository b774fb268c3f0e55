import { expect, test } from 'vitest'
import { packed, unpacked } from '../../../../src/domain/search/word-file.ts'

const PAGES = [
  {
    route: 'a',
    synonyms: ['one', 'two'],
    places: [
      { id: '', heading: 'A', text: 'First.\n\nSecond.' },
      { id: 'part', heading: 'Part', text: '', also: ['piece', 'bit of it'] },
    ],
  },
  { route: 'b', synonyms: [], places: [{ id: '', heading: 'B', text: 'Text', also: ['other'] }] },
]

test('pages come out as they were packed', () => {
  expect(unpacked(packed(PAGES))).toEqual(PAGES)
  expect(unpacked(packed([]))).toEqual([])
})

test('without the texts, pages have their beginnings', () => {
  const text = 'First comes what is most important, and then comes all of the rest.'
  const { texts, ...names } = packed([{ route: 'a', synonyms: [], places: [{ id: '', heading: 'A', text }] }])
  expect(texts).toHaveLength(1)
  expect(unpacked(names)[0]?.places).toEqual([
    { id: '', heading: 'A', text: '', lead: 'First comes what is most important,…' },
  ])
})

test('words that only texts have are listed by how often they stand there, names are not among them', () => {
  const text = 'Walrus, walrus and seal. Kubernetes with a walrus’s name.'
  const { words } = packed([{ route: 'a', synonyms: ['seal'], places: [{ id: '', heading: 'A name', text }] }])
  expect(words).toBe('Kubernetes and with\nwalrus')
})

test('a name with a comma in it is two', () => {
  const [page] = unpacked(
    packed([{ route: 'a', synonyms: [], places: [{ id: '', heading: 'A', text: '', also: ['b,c'] }] }]),
  )
  expect(page?.places[0]?.also).toEqual(['b', 'c'])
})
