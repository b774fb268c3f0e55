import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languageProblems, unreadFiles } from '../../../src/runbooks/unread-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'poise-unread-'))
beforeAll(() => {
  mkdirSync(join(folder, 'a/.git'), { recursive: true })
  for (const file of ['a/b.mdx', 'a/c.adoc', 'd.txt', 'linked.txt', 'LICENSE.txt', 'e.md', 'f.png', 'a/.git/g.txt'])
    writeFileSync(join(folder, file), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a file with text that becomes no page is named, with what to do', () => {
  const said = unreadFiles(folder, [`${folder}/linked.txt`])
  expect(said.map((one) => one.slice(folder.length + 1))).toEqual([
    expect.stringMatching(/^a\/b\.mdx:1: .*Name it \.md/),
    expect.stringMatching(/^a\/c\.adoc:1: .*convert/),
    expect.stringMatching(/^d\.txt:1: .*Name it \.md/),
  ])
})
test('where there is no folder nothing is said', () => expect(unreadFiles(join(folder, 'none'), [])).toEqual([]))

test.each([
  ['disk.zh', 1],
  ['disk.zh_CN', 1],
  ['a/disk_en', 1],
  ['en/disk', 1],
  ['disk-zen', 0],
  ['a/den', 0],
  ['kafka.consumer', 0],
])('a name that looks like a language and isn’t read so is named: %s', (path, count) => {
  expect(languageProblems([{ file: `x/${path}.md`, path, locale: undefined }])).toHaveLength(count)
  expect(languageProblems([{ file: `x/${path}.md`, path, locale: 'en' }])).toEqual([])
})
