import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { eachNode } from '../../src/markdown/page-parts.ts'
import { read, type SourceFile } from './rules/sources.ts'

const STEP_ID = /\[#([\w-]+)\]\s*$/

/** What a runbook has to hold in every language, in its order: the id of each step, the commands, where its links lead. */
function skeleton({ text }: Pick<SourceFile, 'text'>): string[] {
  const parts: string[] = []
  eachNode(unified().use(remarkParse).parse(text), (node) => {
    if (node.type === 'listItem') parts.push(`step ${stepId(node.children[0]) ?? '-'}`)
    else if (node.type === 'code') parts.push(`command ${node.value}`)
    else if (node.type === 'link') parts.push(`link ${node.url}`)
  })
  return parts
}

function stepId(words: Nodes | undefined): string | undefined {
  const last = words?.type === 'paragraph' ? words.children.at(-1) : undefined
  return last?.type === 'text' ? STEP_ID.exec(last.value)?.[1] : undefined
}

const examples = read('src/content/runbooks/**/*.md')
const chinese = examples.filter(({ file }) => !file.endsWith('.en.md'))

test('every example runbook is there in both languages', () => {
  const expected = chinese.flatMap(({ file }) => [file, file.replace(/\.md$/, '.en.md')]).sort()
  expect(chinese.length).toBeGreaterThan(0)
  expect(examples.map(({ file }) => file)).toEqual(expected)
})

test.each(chinese.map((runbook) => [runbook.file, runbook] as const))(
  '%s has the steps, commands and links of its English sister',
  (file, runbook) => {
    const sister = examples.find((other) => other.file === file.replace(/\.md$/, '.en.md'))
    expect(skeleton(runbook)).toEqual(sister && skeleton(sister))
  },
)

test('a step, a command and a link of a runbook are told apart', () => {
  const text = '1. Look at [it](https://x.example/). [#look]\n\n   ```bash\n   df -h\n   ```\n\n- Aside\n'
  expect(skeleton({ text })).toEqual(['step look', 'link https://x.example/', 'command df -h', 'step -'])
})
