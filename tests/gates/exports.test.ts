import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOf } from './rules/read-imports.ts'
import { read } from './rules/sources.ts'

/** Exports that aren't made of an incident alone, and the test that tries them with what people may have typed. */
const TRIED_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/domain/export/reporting-calendar.ts': 'tests/unit/domain/export/reporting-calendar.test.ts',
}

const exportsIn = (files: string) =>
  new Set(
    read(files)
      .flatMap(importsOf)
      .filter(({ from, isType }) => !isType && from.startsWith('src/domain/export/'))
      .map(({ from }) => from),
  )

test('every export that the site offers is among those that are tried with hostile texts', () => {
  const tried = new Set([...exportsIn('tests/fixtures/{every-export,calendar}.ts'), ...Object.keys(TRIED_ELSEWHERE)])
  const offered = exportsIn('src/{components,stores}/**/*.{ts,tsx}')
  expect(offered.size).toBeGreaterThan(4)
  expect([...offered].filter((file) => !tried.has(file))).toEqual([])
  expect(Object.values(TRIED_ELSEWHERE).filter((file) => !existsSync(file))).toEqual([])
})
