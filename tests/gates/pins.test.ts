import { describe, expect, test } from 'vitest'
import { readText } from '../fixtures/read-text.ts'
import { type Locked, rangesIn, uncheckedIn } from './rules/pins.ts'

test('FAULTS 47: package.json pins every package to one version', () => {
  expect(rangesIn(JSON.parse(readText('package.json')))).toEqual([])
})
test('FAULTS 47: whatever npm installs has its checksum in the lockfile', () => {
  const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Locked> }
  expect(Object.keys(packages).length).toBeGreaterThan(600)
  expect(uncheckedIn(packages)).toEqual([])
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

describe('the rule for checksums', () => {
  const problems = (locked: Locked) => uncheckedIn({ '': {}, 'node_modules/a': locked })

  test.each<[string, Locked]>([
    ['a package with its checksum', { integrity: 'sha512-abc==' }],
    ['one for another system that the registry didn’t offer', { optional: true, os: ['darwin'], cpu: ['x64'] }],
    ['one for another processor', { optional: true, os: ['linux'], cpu: ['arm64'] }],
    ['one for another library of C', { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ])('has nothing against %s', (_, locked) => {
    expect(problems(locked)).toEqual([])
  })
  test.each<[string, Locked]>([
    ['a package without one', {}],
    ['one whose checksum is weak', { integrity: 'sha1-abc=' }],
    ['an optional one for every system', { optional: true }],
    [
      'an optional one for the system that tests and releases are built on',
      { optional: true, os: ['linux'], cpu: ['x64'] },
    ],
    ['one for another system that npm is told it must have', { os: ['darwin'] }],
    ['one for another system that has a weak checksum', { optional: true, os: ['darwin'], integrity: 'sha1-abc=' }],
    ['one that comes from elsewhere', { integrity: 'sha512-abc==', resolved: 'https://evil.example/a.tgz' }],
  ])('tells of %s', (_, locked) => {
    expect(problems(locked)).toEqual(['node_modules/a'])
  })
})
