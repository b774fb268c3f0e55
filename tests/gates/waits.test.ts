import { expect, test } from 'vitest'
import { read, type SourceFile } from './rules/sources.ts'
import { waitProblems } from './rules/waits.ts'

const source = (text: string, file = 'tests/e2e/a.spec.ts'): SourceFile => ({ file, text })

test('FAULTS 91: no journey waits for a time to pass', () => {
  const journeys = read('tests/{e2e,a11y,engines,fixtures}/**/*.ts')
  expect(journeys.length).toBeGreaterThan(60)
  expect(waitProblems(journeys)).toEqual([])
})

test('FAULTS 91: each way to let time pass is found, and a limit of time is none', () => {
  for (const text of [
    'await page.waitForTimeout(500)',
    'await other?.waitForTimeout(1)',
    'await new Promise((resolve) => setTimeout(resolve, 50))',
    "import { setTimeout } from 'node:timers/promises'\nawait setTimeout(20)",
  ])
    expect(waitProblems([source(text)]), text).toHaveLength(1)
  expect(waitProblems([source('test.setTimeout(90_000)\nawait page.clock.runFor(500)')])).toEqual([])
})
