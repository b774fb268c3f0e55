import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resolver } from '../../../src/runbooks/resolve-link.ts'

const folder = mkdtempSync(join(tmpdir(), 'poise-links-'))
const PATHS = ['a/one', 'b/Two-words', 'b/twice', 'c/twice']
beforeAll(() => {
  for (const name of ['a', 'b/img', 'c']) mkdirSync(join(folder, name), { recursive: true })
  for (const file of ['a/evil.js', 'b/img/pic.png', 'a/page.html']) writeFileSync(join(folder, file), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['../b/Two%20words.md', 'page', '../../b/Two-words/'],
  ['../b/Two%20words.md?plain=1', 'page', '../../b/Two-words/'],
  ['Two%20words', 'page', '../../b/Two-words/'],
  ['two words', 'page', '../../b/Two-words/'],
  ['twice', 'missing', undefined],
  ['twice.md', 'missing', undefined],
  ['pic.png', 'file', expect.stringMatching(/\/runbook-files\/b\/img\/pic\.png$/)],
  ['evil.js', 'refused', undefined],
  ['page.html', 'refused', undefined],
  ['../c', 'folder', undefined],
  ['../../x', 'outside', undefined],
  ['gone.md', 'missing', undefined],
])('%s is %s', (address, kind, href) => {
  const target = resolver(folder, PATHS)(`${folder}/a/one.md`, 'a/one')(address)
  expect(target).toEqual({ kind, ...(href !== undefined && { href }) })
})
