import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../../src/domain/search/excerpt.ts'
import { fold } from '../../../../src/domain/search/fold.ts'

describe('an excerpt', () => {
  const marked = (text: string, terms: string[]) =>
    excerptOf(text, terms)
      .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join('')
  test('marks what was searched for, as the page writes it', () => {
    expect(marked('只在 SEV-1 时。\n别的不用', [fold('sev-1时')])).toBe('只在 [SEV-1 时]。别的不用')
  })
  test('begins a little before it, and with a whole word', () => {
    const text = `${'many words stand here '.repeat(9)}before escalation`
    expect(marked(text, ['escalation'])).toMatch(/^…(?:here|stand|words|many) .*before \[escalation\]$/)
  })
  test('begins where most of them stand together, the first above all', () => {
    const text = `换人。${'别的事。'.repeat(20)}指挥官累了就换人。${'别的事。'.repeat(20)}累了。`
    expect(marked(text, ['换人', '累了'])).toMatch(/^….*指挥官\[累了\]就\[换人\]/)
  })
  test('of a text without it is the beginning', () => {
    expect(marked('负责解决重大事件的人。', ['复盘'])).toBe('负责解决重大事件的人。')
  })
})
