import { expect, test } from 'vitest'
import { readRunbook } from '../../../src/runbooks/read-runbook.ts'
import { readText } from '../../fixtures/read-text.ts'

/** A piece of a runbook, and the keys of what somebody has to fill in there, listed by a person. */
interface Snippet {
  name: string
  text: string
  wanted: readonly string[]
}

const snippets: Snippet[] = readText('tests/fixtures/blanks-by-hand.txt')
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.split('\n')
    const [name = '', keys = ''] = head.split(/:(?=[^:]*$)/)
    const wanted = keys
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean)
    return { name, text: lines.join('\n'), wanted }
  })

const found = ({ text }: Snippet) =>
  readRunbook(new TextEncoder().encode(text), 'a.md', () => ({ kind: 'missing' })).blanks.map(({ key }) => key)

test('of what a person would fill in, in the commands of many tools, nearly all is found, and hardly anything else', () => {
  let [right, missed, wrong] = [0, 0, 0]
  const differences = snippets.flatMap((snippet) => {
    const keys = found(snippet)
    const lacking = snippet.wanted.filter((key) => !keys.includes(key))
    const extra = keys.filter((key) => !snippet.wanted.includes(key))
    right += keys.length - extra.length
    missed += lacking.length
    wrong += extra.length
    return lacking.length + extra.length > 0
      ? [`${snippet.name}: misses [${lacking.join(', ')}], has besides [${extra.join(', ')}]`]
      : []
  })
  expect(snippets.length).toBeGreaterThan(200)
  expect(right / (right + wrong), differences.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(right / (right + missed), differences.join('\n')).toBeGreaterThanOrEqual(0.95)
})
