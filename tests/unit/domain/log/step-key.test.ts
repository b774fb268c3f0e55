import { describe, expect, test } from 'vitest'
import { progressOf, stepKeys } from '../../../../src/domain/incident/checklist.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { removedSteps } from '../../../../src/domain/incident/removed-steps.ts'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import type { Happening } from '../../../../src/domain/log/entry.ts'
import { isStepKey, RUNBOOK_PATH } from '../../../../src/domain/log/step-key.ts'
import { entry } from '../../../fixtures/entries.ts'

const PATHS = [
  'KubePodCrashLooping',
  'kubernetes/KubePodCrashLooping',
  '数据库/主库/切换',
  'a-b_c/v1.2/Disk full (prod) 50%',
  '...and more/.hidden',
  '🚒',
  'größe/ñandú',
]
const IDS = ['a', '查看-日志', 'everyone/stay-on-topic', 'Scale.Up_2', '...x', '🚒']

describe('the key of a step', () => {
  test.each(PATHS)('may lie in a runbook called %s', (path) => {
    expect(RUNBOOK_PATH.test(path)).toBe(true)
    for (const id of IDS) expect(isStepKey(`runbooks/${path}:${id}`), id).toBe(true)
  })
  test.each([
    '',
    '/',
    'a/',
    '/a',
    'a//b',
    '.',
    '..',
    '../a',
    'a/../b',
    'a/..',
    'a:b',
    'a\\b',
    'a\nb',
    'a\u0000',
    '\ud800',
  ])('never lies in %j', (path) => {
    expect(RUNBOOK_PATH.test(path)).toBe(false)
    expect(isStepKey(`${path}:a`)).toBe(false)
  })
  test.each(['', 'a b', 'a\u3000b', '/', 'a//b', '..', 'a/', 'a\nb', 'a:b'])('has no id like %j', (id) => {
    expect(isStepKey(`during/x:${id}`)).toBe(false)
  })
  test('is told apart in no time, however long a hostile one is', () => {
    for (const text of ['a/'.repeat(10_000), '.'.repeat(20_000), `${'./'.repeat(9_999)}:`])
      expect(isStepKey(text)).toBe(false)
  })
})

const ROUTE = 'runbooks/数据库/主库 切换.v2'
const tick = (number: number, id: string): Happening => ({
  kind: 'step',
  step: `${ROUTE}:${id}`,
  state: 'done',
  label: `步骤 ${number}`,
})

describe('a step of a runbook', () => {
  const entries = ['查看-日志', 'Scale.Up'].map((id, number) => entry(number + 1, `03:1${number}`, tick(number, id)))

  test('is ticked, counted and listed as removed like one of the guide', () => {
    for (const one of entries) expect(decodeEntry(one)).toEqual({ entry: one })
    const { steps } = project(entries)
    expect(progressOf(stepKeys(ROUTE, '查看-日志 又一步'), steps)).toEqual({ finished: 1, total: 2 })
    expect(removedSteps(ROUTE, stepKeys(ROUTE, '查看-日志'), steps).map(({ step }) => step)).toEqual([
      `${ROUTE}:Scale.Up`,
    ])
  })
  test('is none of a runbook whose path only begins alike', () => {
    expect(removedSteps('runbooks/数据库/主库', [], project(entries).steps)).toEqual([])
  })
  test('goes by its new name where the company says that it was renamed', () => {
    const { steps } = project(entries, { [`${ROUTE}:Scale.Up`]: `${ROUTE}:扩容` })
    expect([...steps.keys()]).toEqual([`${ROUTE}:查看-日志`, `${ROUTE}:扩容`])
  })
})
