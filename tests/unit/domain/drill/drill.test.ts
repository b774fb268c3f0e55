import { describe, expect, test } from 'vitest'
import { injectsUntil, nextInject, openDrill } from '../../../../src/domain/drill/drill.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Happening } from '../../../../src/domain/log/entry.ts'
import { inject, scenario } from '../../../fixtures/drill.ts'
import { at, entry, id, STEP, step } from '../../../fixtures/entries.ts'

const PLAY = scenario(inject(0), inject(5, STEP), inject(12))
const ms = (time: string) => Date.parse(at(time))

const declared = (number: number, time: string, more: Partial<Extract<Happening, { kind: 'declared' }>> = {}) =>
  entry(number, time, {
    kind: 'declared',
    title: '',
    severity: 'SEV-2',
    drill: true,
    scenario: 'bad-deploy',
    ...more,
  })
const note = (number: number, time: string) => entry(number, time, { kind: 'note', text: 'x' })
const retracted = (number: number, time: string, what: number) =>
  entry(number, time, { kind: 'retracted', entry: id(what) })

describe('an inject', () => {
  test('appears at its minute, not a millisecond before', () => {
    const seen = (nowMs: number) => injectsUntil(PLAY, at('03:00'), nowMs).map(({ inject }) => inject.minute)
    expect(seen(ms('03:00') - 1)).toEqual([])
    expect(seen(ms('03:00'))).toEqual([0])
    expect(seen(ms('03:05') - 1)).toEqual([0])
    expect(seen(ms('03:05'))).toEqual([0, 5])
    expect(seen(ms('23:00'))).toEqual([0, 5, 12])
  })
  test('says when it appeared', () => {
    expect(injectsUntil(PLAY, at('03:00'), ms('03:06')).map((one) => one.at)).toEqual([at('03:00'), at('03:05')])
  })
  test('comes next until all have appeared', () => {
    expect(nextInject(PLAY, at('03:00'), ms('02:00'))).toEqual({ inject: PLAY.injects[0], at: at('03:00') })
    expect(nextInject(PLAY, at('03:00'), ms('03:05'))).toEqual({ inject: PLAY.injects[2], at: at('03:12') })
    expect(nextInject(PLAY, at('03:00'), ms('03:12'))).toBeUndefined()
  })
  test('after the last instant that there is never appears, and breaks nothing', () => {
    const last = '9999-12-31T23:58:00.000Z'
    expect(nextInject(PLAY, last, Date.parse(last))).toBeUndefined()
    expect(injectsUntil(PLAY, last, Number.MAX_SAFE_INTEGER)).toHaveLength(1)
  })
})

describe('an incident', () => {
  test('is a drill since its declaration, whatever was ticked before', () => {
    expect(openDrill(project([step(1, '02:50', 'done'), declared(2, '03:00')]))).toEqual({
      startedAt: at('03:00'),
      scenario: 'bad-deploy',
    })
  })
  test('may be a drill without a scenario', () => {
    expect(openDrill(project([declared(1, '03:00', { scenario: undefined })]))).toEqual({ startedAt: at('03:00') })
  })
  test('is no drill when it is real, undeclared, or declared as a real one afterward', () => {
    expect(openDrill(project([declared(1, '03:00', { drill: false, scenario: undefined })]))).toBeUndefined()
    expect(openDrill(project([note(1, '03:00')]))).toBeUndefined()
    expect(openDrill(project([declared(1, '03:00'), declared(2, '03:10', { drill: false })]))).toBeUndefined()
  })
  test('is no drill when that declaration was retracted', () => {
    expect(openDrill(project([declared(1, '03:00'), retracted(2, '03:01', 1)]))).toBeUndefined()
  })
})
