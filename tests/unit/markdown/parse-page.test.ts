import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const parsed = (...lines: string[]) => parsePage({ file: 'x.mdx', text: lines.join('\n') })

describe('a page', () => {
  test('is its front matter and a tree of the rest, both with the lines of the file', () => {
    const { tree, frontMatter, fault } = parsed('', '---', 'title: a', '---', '', 'Text.')
    expect(fault).toBeUndefined()
    expect(frontMatter.trimEnd().split('\n')[2]).toBe('title: a')
    expect(tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([['paragraph', 6]])
  })
  test('needs no front matter', () => {
    const { tree, frontMatter } = parsed('Text.', '', '---')
    expect(frontMatter).toBe('')
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak'])
  })
  test('may have tables, and emphasis beside Chinese punctuation, as in the build', () => {
    const types = parsed('**重要。**后面', '', '| a |', '| - |').tree.children.flatMap((node) =>
      node.type === 'paragraph' ? node.children.map(({ type }) => type) : [node.type],
    )
    expect(types).toEqual(['strong', 'text', 'table'])
  })
})

describe('a page that can’t be parsed says where and why', () => {
  test.each([
    [['a', '', '<Step id="a">', '', 'b', ''], 'x.mdx:5: The page can’t be read: Expected a closing tag for `<Step>`'],
    [['a', '', '<Step id="a">b'], 'x.mdx:3: The page can’t be read: Expected a closing tag for `<Step>`'],
    [['a', '', '</Step>'], 'x.mdx:3: The page can’t be read: Unexpected closing slash'],
    [['a', 'b <3'], 'x.mdx:2: The page can’t be read: Unexpected character `3`'],
    [['---', 'title: a', '---', '', '{org.…}'], 'x.mdx:5: The page can’t be read: Could not parse expression'],
    [['---', 'a: 1', 'a: 2', '---'], 'x.mdx:3: The front matter can’t be read: duplicated mapping key. Write each'],
  ])('%j', (lines, start) => {
    const { fault, tree, frontMatter } = parsed(...lines)
    expect(fault).toContain(start)
    expect(fault).toMatch(/\. \w[^.]+\.$/)
    expect([tree.children, frontMatter]).toEqual([[], ''])
  })
})
