import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { blockHashes, changedBlocks, textMarks as marksOfHashes } from '../../../../src/domain/runbook/text-marks.ts'
import { entry } from '../../../fixtures/entries.ts'

const TEXT = ['Pod 反复重启', '先看日志。', 'kubectl logs $POD', '再看事件。', '告诉值班的人。']
const textMarks = (blocks: readonly string[]) => marksOfHashes(blockHashes(blocks))
const changes = (now: readonly string[], then: readonly string[] = TEXT) =>
  changedBlocks(textMarks(then), blockHashes(now))
const long = (count: number) => Array.from({ length: count }, (_, index) => `第 ${index} 段`)

describe('the marks of a text', () => {
  test('are the same in every browser, and of four characters for each block', () => {
    expect(textMarks(['先看日志。', 'kubectl logs $POD'])).toBe('5acaq0vr')
    expect(textMarks(TEXT)).toHaveLength(4 * TEXT.length)
    expect(textMarks([])).toBe('')
  })
  test('know nothing of blanks, line ends and the form of letters, and pass over empty blocks', () => {
    expect(textMarks([' 先看\r\n日志。\t', '', ' \n', 'Cafe\u0301'])).toBe(textMarks(['先看 日志。', 'Caf\u00e9']))
  })
  test.each([401, 1_000, 20_000])('of %d blocks are 400 at most, and an entry takes them', (count) => {
    const marks = textMarks(long(count))
    expect(marks.length).toBeLessThanOrEqual(4 * 400 + 10)
    expect(marks.length).toBeGreaterThan(4 * 100)
    const runbook = entry(1, '03:12', { kind: 'runbook', runbook: 'a/B', title: '', marks })
    expect(decodeEntry(runbook)).toEqual({ entry: runbook })
  })
  test('of a thousand blocks that are all the same are 400 at most', () => {
    expect(textMarks(long(1_000).map(() => '同一句')).length).toBeLessThanOrEqual(4 * 400 + 10)
  })
})

describe('what changed since', () => {
  test('is nothing in the same text', () => {
    for (const text of [TEXT, [], long(400), long(5_000)])
      expect(changes(text, text)).toEqual({ added: [], goneCount: 0 })
  })
  test('is a block that was added, by its place, blocks of blanks counted', () => {
    expect(changes([...TEXT.slice(0, 2), '', '新的一步。', ...TEXT.slice(2)])).toEqual({ added: [3], goneCount: 0 })
  })
  test('is a block that was taken out', () => {
    expect(changes(TEXT.filter((_, index) => index !== 1))).toEqual({ added: [], goneCount: 1 })
  })
  test('is a block that was reworded: one is new and one is gone', () => {
    expect(changes(TEXT.with(2, 'kubectl logs -p $POD'))).toEqual({ added: [2], goneCount: 1 })
  })
  test('is a block that moved', () => {
    const [first = '', ...rest] = TEXT
    expect(changes([...rest, first])).toEqual({ added: [4], goneCount: 1 })
  })
  test('in a very long text is only what lies beside the change', () => {
    const text = long(5_000)
    const { added, goneCount } = changes([...text.slice(0, 2_000), '新的一步。', ...text.slice(2_000)], text)
    expect(added).toContain(2_000)
    expect(added.length).toBeLessThan(200)
    expect(goneCount).toBeLessThanOrEqual(2)
  })
  test('is everything where nothing is known of the text', () => {
    for (const marks of ['', 'nonsense!', '9.'])
      expect(changedBlocks(marks, blockHashes(['一', '二'])).added).toEqual([0, 1])
    expect(changedBlocks('', []).goneCount).toBe(0)
  })
})
