import { describe, expect, test } from 'vitest'
import { openDrill } from '../../../../src/domain/drill/drill.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Happening } from '../../../../src/domain/log/entry.ts'
import { at, entry, id, step } from '../../../fixtures/entries.ts'

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
