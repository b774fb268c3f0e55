import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { licensesText, packageFolders } from '../../../src/build/licenses.ts'

describe('the packages of what the bundler has written', () => {
  const chunk = (modules: Record<string, number>) =>
    ({
      type: 'chunk',
      modules: Object.fromEntries(Object.entries(modules).map(([id, renderedLength]) => [id, { renderedLength }])),
    }) as unknown as Parameters<typeof packageFolders>[0][number]

  test('are those of which code is left, with and without a scope, within another package too, on Windows too', () => {
    const modules = {
      '/a/src/x.ts': 1,
      '/a/node_modules/b/dist/b.js': 1,
      '/a/node_modules/@c/d/e.js': 1,
      '/a/node_modules/b/node_modules/f/f.js': 1,
      '/a/node_modules/gone/g.js': 0,
      'C:\\a\\node_modules\\h\\h.js': 1,
      '\0/a/node_modules/i/i.js?commonjs': 1,
    }
    expect(packageFolders([chunk(modules)])).toEqual([
      '/a/node_modules/b',
      '/a/node_modules/@c/d',
      '/a/node_modules/b/node_modules/f',
      'C:\\a\\node_modules\\h',
      '/a/node_modules/i',
    ])
  })
})

describe('the text', () => {
  const root = mkdtempSync(join(tmpdir(), 'poise-licenses-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const packageWith = (name: string, license: string | undefined, files: Record<string, string>) => {
    const folder = join(root, name)
    mkdirSync(join(folder, 'LICENSES'), { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', license }))
    return folder
  }

  test('has name, version, license and every license file of each package, by name and once', () => {
    const b = packageWith('b', 'MIT', { 'LICENSE.md': 'Free.\r\nOf b.\r\n', 'LICENSES/data.txt': 'Data.', 'x.md': 'x' })
    const a = packageWith('a', 'ISC', { licence: 'Of a.' })
    const line = '-'.repeat(80)
    expect(licensesText([b, a, b])).toBe(
      `The site holds code or data of these packages.\n\na 1.0.0\nLicense: ISC\n\nOf a.\n\n${line}\n\nb 1.0.0\nLicense: MIT\n\nFree.\nOf b.\n\nData.\n`,
    )
  })
  test.each([
    [undefined, { LICENSE: 'Free.' }],
    ['MIT', {}],
  ])('isn’t written without a license and its text: %j, %j', (license, files) => {
    expect(() => licensesText([packageWith(`c-${license}`, license, files)])).toThrow(
      `c-${license} 1.0.0 says nothing of its license`,
    )
  })
})
