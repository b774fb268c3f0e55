import { expect, test } from 'vitest'
import { readText } from '../fixtures/read-text.ts'
import { rangesIn } from './rules/pins.ts'

test('FAULTS 47: package.json pins every package to one version', () => {
  expect(rangesIn(JSON.parse(readText('package.json')))).toEqual([])
})
test('FAULTS 47: whatever npm installs has its checksum in the lockfile', () => {
  const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Locked> }
  // Packages for other systems that the registry didn’t offer: npm takes them for missing and goes on.
  const isInstalled = ([path, { optional }]: [string, Locked]) => path !== '' && !optional
  const installed = Object.entries(packages).filter(isInstalled)
  expect(installed.length).toBeGreaterThan(400)
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([])
})

test.each([
  [{ dependencies: { a: '1.2.3', b: '1.2.3-beta.1' }, overrides: { a: '1.0.0', b: { c: '1.0.0', '.': '2.0.0' } } }, []],
  [{ dependencies: { a: '^1.2.3' } }, ['dependencies.a is “^1.2.3”. Write one version.']],
  [{ devDependencies: { a: '1.2' } }, ['devDependencies.a is “1.2”. Write one version.']],
  [{ optionalDependencies: { a: 'latest' } }, ['optionalDependencies.a is “latest”. Write one version.']],
  [{ overrides: { a: { b: '>=1' } } }, ['overrides.a.b is “>=1”. Write one version.']],
  [{ dependencies: { a: 'github:b/c' } }, ['dependencies.a is “github:b/c”. Write one version.']],
])('the rule reads %j', (file, problems) => {
  expect(rangesIn(file)).toEqual(problems)
})

interface Locked {
  integrity?: string
  optional?: boolean
}
