import { expect, test } from 'vitest'
import { type NearResult, nearPages } from '../../../../src/domain/search/near-pages.ts'

const START = '/poise/en/'
const near = (more: Partial<NearResult> = {}): NearResult => ({
  url: `${START}during/severity/`,
  excerpt: 'Lower the <mark>severity</mark>.',
  meta: { title: 'Severity' },
  sub_results: [],
  ...more,
})
const part = (id: string, times: number, excerpt = 'the <mark>severity</mark>') => ({
  url: `${START}during/severity/#${id}`,
  title: id,
  excerpt,
  locations: Array.from({ length: times }, (_, index) => index),
})

test('a page is known by its route, without language, base path and the slash at its end', () => {
  expect(nearPages([near()], START)).toMatchObject([{ route: 'during/severity', title: 'Severity' }])
})

test('of a page the four places are shown in which the words stand most often', () => {
  const parts = [part('a', 1), part('b', 5), part('c', 2), part('d', 4), part('e', 3)]
  const [page] = nearPages([near({ sub_results: parts })], START)
  expect(page?.places.map(({ id }) => id)).toEqual(['b', 'd', 'e', 'c'])
})

test('a page without such places is shown from its top', () => {
  const [page] = nearPages([near()], START)
  expect(page?.places).toEqual([
    {
      id: '',
      heading: 'Severity',
      name: [{ text: 'Severity', isMatch: false }],
      excerpt: [
        { text: 'Lower the ', isMatch: false },
        { text: 'severity', isMatch: true },
        { text: '.', isMatch: false },
      ],
    },
  ])
})

test('what an address writes in percent signs is read as the id of its place', () => {
  const [page] = nearPages([near({ sub_results: [part('%E6%8C%87%E6%8C%A5', 1)] })], START)
  expect(page?.places[0]?.id).toBe('指挥')
})

test('an excerpt is text: what it says of HTML stays what was written', () => {
  const excerpt = 'a &lt;b&gt; &amp;amp; <mark>&lt;mark&gt;</mark>'
  const [page] = nearPages([near({ excerpt })], START)
  expect(page?.places[0]?.excerpt.map(({ text }) => text)).toEqual(['a <b> &amp; ', '<mark>'])
})

test('a page in which only single characters were matched isn’t near', () => {
  const one = part('a', 9, '<mark>指</mark>标和<mark>指</mark>南')
  const both = part('b', 1, '<mark>指挥</mark>')
  expect(nearPages([near({ sub_results: [one] })], START)).toEqual([])
  expect(nearPages([near({ sub_results: [one, both] })], START)).toHaveLength(1)
})
