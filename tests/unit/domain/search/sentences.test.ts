import { expect, test } from 'vitest'
import { sentenceScore } from '../../../../src/domain/search/sentences.ts'
import { wordIndex } from '../../../../src/domain/search/word-index.ts'

const text = '指挥官说话。任何人都可以宣布。'
const place = { names: ['宣布'], also: [], words: text, heading: '宣布', synonyms: [], text }
const index = wordIndex([place, { ...place, text: '', words: '' }], (word) => word)
const sought = (word: string) => [[{ text: word, standing: index.of(word) }]]

test('a sentence counts that has a word and reads like an answer', () => {
  expect(sentenceScore(place, 0, sought('宣布'), /任何人/)).toBeGreaterThan(0)
  expect(sentenceScore(place, 0, sought('指挥官'), /任何人/)).toBe(0)
})

test('without a kind of answer, or without the words, none does', () => {
  expect(sentenceScore(place, 0, sought('宣布'), undefined)).toBe(0)
  expect(sentenceScore(place, 1, sought('宣布'), /任何人/)).toBe(0)
})
