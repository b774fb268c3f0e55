import { expect, test } from 'vitest'
import { progressOf } from '../../../../src/domain/incident/checklist.ts'
import type { StepTick } from '../../../../src/domain/incident/project-incident.ts'
import type { StepState } from '../../../../src/domain/log/entry.ts'
import { at } from '../../../fixtures/entries.ts'

const tick = (state: StepState): StepTick => ({ state, at: at('03:12'), label: '' })
const ticks = new Map([
  ['during/x:a', tick('done')],
  ['during/x:b', tick('skipped')],
  ['during/x:c', tick('open')],
  ['during/other:a', tick('done')],
])

test('done and skipped steps are finished, open and untouched ones aren’t', () => {
  expect(progressOf(['during/x:a', 'during/x:b', 'during/x:c', 'during/x:d'], ticks)).toEqual({ finished: 2, total: 4 })
})

test('ticks of other steps don’t count', () => {
  expect(progressOf(['during/x:d'], ticks)).toEqual({ finished: 0, total: 1 })
})

test('no steps make no progress', () => {
  expect(progressOf([], ticks)).toEqual({ finished: 0, total: 0 })
})

test('a step named like something of JavaScript’s own isn’t finished by itself', () => {
  expect(progressOf(['constructor', '__proto__', 'toString'], new Map())).toEqual({ finished: 0, total: 3 })
})
