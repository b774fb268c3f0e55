import { expect, test } from 'vitest'
import { stemmer } from 'stemmer'
import { fold } from '../../../../src/domain/search/fold.ts'
import { wordIndex } from '../../../../src/domain/search/word-index.ts'

const place = (heading: string, text: string, ...synonyms: string[]) => ({
  heading,
  text,
  synonyms,
  names: [fold(heading)],
  also: synonyms.map(fold),
  words: fold(text),
})
const index = wordIndex(
  [
    place('Escalation', 'Escalate early. On-call escalates.', 'wake someone'),
    place('HostDiskAlmostFull', '磁盘快满了，先看磁盘。'),
    place('磁盘', '', '硬盘'),
  ],
  stemmer,
)
const at = (word: string) => {
  const { text, names, also } = index.of(word)
  return [text, names, also].map((field) => [...field])
}

test('a word of letters is found in all of its forms, in text, heading and what people say', () => {
  expect(at(stemmer('escalating'))).toEqual([
    [2, 0, 0],
    [1, 0, 0],
    [0, 0, 0],
  ])
  expect(at('wake someon')).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [1, 0, 0],
  ])
  expect(at('oncal')[0]).toEqual([1, 0, 0])
})

test('a word with letters that English lacks is one word, in any script but Han', () => {
  const of = wordIndex([place('Störung melden', 'À propos des équipes. Дежурный инженер. 磁盘 Größe')], stemmer)
  for (const word of ['störung', 'équipe', 'дежурный', 'größe']) {
    const { text, names } = of.of(stemmer(fold(word)))
    expect(
      [...text, ...names].reduce((sum, count) => sum + count),
      word,
    ).toBe(1)
  }
})

test('a name that is put together is found by its parts', () => {
  expect(at('disk')[1]).toEqual([0, 1, 0])
})

test('Han is found anywhere', () => {
  expect(at('磁盘')).toEqual([
    [0, 2, 0],
    [0, 0, 1],
    [0, 0, 0],
  ])
  expect(at('硬盘')[2]).toEqual([0, 0, 1])
})

test('a word tells the more the fewer places have it, and nothing where none has', () => {
  expect(index.of('硬盘').weight).toBeGreaterThan(index.of('磁盘').weight)
  expect(index.of('kubernet').weight).toBe(0)
})
