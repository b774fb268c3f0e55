import { describe, expect, test } from 'vitest'
import { nameProblems } from '../../../src/runbooks/file-names.ts'
import { pathOf } from '../../../src/runbooks/runbook-files.ts'

const problems = (...names: string[]) => nameProblems(names.map((name) => ({ file: `own/${name}`, ...pathOf(name) })))

describe('a name is warned of', () => {
  test.each([
    ['own/a:b.md', ':'],
    ['own/a\\b.md', '\\'],
    ['own/what?.md', '?'],
    ['own/folder./x.md', '.'],
    ['own/nul.md', 'nul.md'],
    ['own/aux/x.md', 'aux'],
  ])('that Windows can’t hold: %s', (file, sign) => {
    expect(problems(file.slice('own/'.length))).toEqual([
      `${file}:1: Windows, and some hosts, can’t hold a name with “${sign}”. Rename it.`,
    ])
  })
  test('of a picture beside a runbook, too', () => {
    expect(nameProblems([], ['own/a|b.png'])).toEqual([expect.stringMatching(/^own\/a\|b\.png:1: .*“\|”/)])
  })
  test.each([
    ['Disk.md', 'disk.md'],
    ['a/B/x.md', 'a/b/x.md'],
    ['Café.md', 'Cafe\u0301.md'],
  ])('that differs from another in capitals or the form of its accents alone: %s, %s', (one, other) => {
    expect(problems(one, other)).toEqual([
      expect.stringMatching(`own/${other}:1: .* same as that of own/${one}: one takes`),
    ])
  })
  test.each([
    ['disk full.md', 'disk-full.md'],
    ['disk.md', 'disk.markdown'],
    ['a/README.md', 'a/index.md'],
  ])('whose address another has: %s, %s', (one, other) => {
    expect(problems(one, other)).toEqual([
      `own/${other}:1: Its address is also that of own/${one}, which alone is shown. Rename one.`,
    ])
  })
})

test('other names are fine, in several languages too', () => {
  expect(problems('磁盘写满.md', '磁盘写满.en.md', 'a b.md', 'console.md', '.hidden/x.md', 'v1.2.md')).toEqual([])
})
