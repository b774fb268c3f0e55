import { describe, expect, test } from 'vitest'
import { type Published, stepProblems, stepsOfOwnPages, unpublished } from '../../../src/markdown/own-steps.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const BOTH = ['zh-CN', 'en'] as const
const page = (file: string, ...ids: string[]) =>
  parsePage({ file: `src/content/${file}.mdx`, text: ids.map((id) => `<Step id="${id}" />`).join('\n\n') })
const ours = (steps: Published['steps'], gone: Published['gone'] = {}) => ({
  steps,
  gone,
  files: { manifest: 'ours.json', aliases: 'ours.yaml' },
})
const own = (steps: Published['steps'] = {}, gone: Published['gone'] = {}) => ({
  steps,
  gone,
  files: { manifest: 'own.json', aliases: 'own.yaml' },
})
const OURS = [page('guide/zh-CN/during/x', 'a'), page('guide/en/during/x', 'a')]

describe('steps of a company’s own pages', () => {
  test('are found in every language that is shown', () => {
    const guide = [...OURS, page('own/guide/zh-CN/s/x', 'a', 'b'), page('own/guide/en/s/x', 'b', 'c')]
    expect(stepsOfOwnPages(guide, BOTH)).toEqual({ 's/x': ['a', 'b', 'c'] })
    expect(stepsOfOwnPages(guide, ['en'])).toEqual({ 's/x': ['b', 'c'] })
  })
  test('are new until they are written down', () => {
    expect(unpublished({ 's/x': ['a', 'b'] }, { 's/x': ['a'] })).toEqual(['s/x:b'])
  })
})

describe('a published step that is gone', () => {
  test('is told of our pages, in our files', () => {
    expect(stepProblems(OURS, BOTH, ours({ 'during/x': ['a', 'b'] }), own())).toEqual([
      expect.stringMatching(/^during\/x:b was published and is gone\. .* in ours\.yaml/),
    ])
  })
  test('is no fault where a company has its own page instead', () => {
    const guide = [page('own/guide/zh-CN/during/x', 'q'), page('guide/en/during/x', 'a')]
    const published = ours({ 'during/x': ['a', 'b'], 'after/y': [] }, { 'during/x:b': 'during/x:a' })
    expect(stepProblems(guide, BOTH, published, own())).toEqual([])
  })
  test('is told of a company’s own page, in its files', () => {
    expect(stepProblems(OURS, BOTH, ours({}), own({ 's/x': ['a'] }))).toEqual([
      expect.stringMatching(/^s\/x:a was published and is gone\. .* in own\.yaml/),
    ])
  })
  test('may be renamed by a company, ours too, into a step of any page', () => {
    const guide = [...OURS, page('own/guide/en/s/x', 'new')]
    const gone = { 's/x:old': 's/x:new', 'during/x:b': 's/x:new', 's/x:gone': null }
    expect(stepProblems(guide, BOTH, ours({ 'during/x': ['a'] }), own({ 's/x': ['old', 'gone'] }, gone))).toEqual([
      expect.stringMatching(/during\/x:b was never published/),
    ])
    const replaced = [page('own/guide/zh-CN/during/x', 'q'), page('own/guide/en/during/x', 'q')]
    expect(stepProblems(replaced, BOTH, ours({ 'during/x': ['b'] }), own({}, { 'during/x:b': 'during/x:q' }))).toEqual(
      [],
    )
  })
})
