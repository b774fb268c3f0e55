import { expect, test } from 'vitest'
import { likenessTo } from '../../../../src/domain/search/likeness.ts'

const place = (...also: string[]) => ({ names: [], also, words: '', heading: '', synonyms: also, text: '' })

test('what people say for a place is the likest of its phrases, and its own words are the most alike', () => {
  const likeness = likenessTo('指挥官没到能动手吗')
  expect(likeness(place('别的', '指挥官没到能动手吗'))).toBeCloseTo(0.8)
  const near = likeness(place('别的', '指挥官没到谁顶'))
  expect(near).toBeGreaterThan(0)
  expect(near).toBeLessThan(0.8)
})
test('words that stand in several phrases of a place make none of them', () => {
  const likeness = likenessTo('谁批准封网例外')
  expect(likeness(place('谁批准封网例外单'))).toBeGreaterThan(likeness(place('谁批准', '封网', '例外')))
})
test('what two phrases have in common by chance is nothing, and so is a place of which people say nothing', () => {
  const likeness = likenessTo('磁盘满了怎么办')
  expect(likeness(place('值班时生病了怎么办才好呢'))).toBeLessThan(0.2)
  expect(likeness(place('上报监管'))).toBe(0)
  expect(likeness(place())).toBe(0)
})
test('words of letters are compared elsewhere', () => {
  expect(likenessTo('rollback')(place('rollback'))).toBe(0)
})
