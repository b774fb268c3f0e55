import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtPages } from './pages.ts'

test('FAULTS 78: a site that wasn’t told its address names none: no sitemap, no canonical link, none to another language', () => {
  expect(existsSync('dist/sitemap.xml')).toBe(false)
  const named = builtPages().filter(({ html }) => /rel="(?:canonical|alternate)"/.test(html))
  expect(named.map(({ path }) => path)).toEqual([])
  const files = globSync('dist/**/*.{json,webmanifest,js}')
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('runbook.example.com'))).toEqual([])
})
