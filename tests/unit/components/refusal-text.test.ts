import { describe, expect, test } from 'vitest'
import { refusalText } from '../../../src/components/refusal-text.ts'
import { TEXT_LIMIT } from '../../../src/domain/log/text-limit.ts'
import { en, zh } from '../../fixtures/words.ts'

describe.each([
  ['the to-dos, in Chinese', zh.todos],
  ['the postmortem, in Chinese', zh.postmortem],
  ['the to-dos, in English', en.todos],
  ['the postmortem, in English', en.postmortem],
])('what %s say', (_, t) => {
  test('is nothing as long as nothing is refused', () => {
    expect(refusalText(undefined, t)).toBe('')
  })
  test('names the limit of a text that is too long, and nothing else does', () => {
    expect(refusalText('tooLong', t)).toContain(String(TEXT_LIMIT))
    for (const refusal of ['newer', 'malformed'] as const)
      expect(refusalText(refusal, t)).not.toContain(String(TEXT_LIMIT))
  })
  test('says of each refusal that nothing was saved, and why in words of its own', () => {
    const texts = (['newer', 'tooLong', 'malformed'] as const).map((refusal) => refusalText(refusal, t))
    expect(new Set(texts).size).toBe(3)
    for (const text of texts) expect(text).toMatch(/^(?:没有保存：|Not saved: )/)
  })
})
