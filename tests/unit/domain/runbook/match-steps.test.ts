import { describe, expect, test } from 'vitest'
import type { StepTick } from '../../../../src/domain/incident/project-incident.ts'
import { matchSteps, runbookSteps } from '../../../../src/domain/runbook/match-steps.ts'

const step = (id: string, label: string) => ({ id, label })
const matched = (...sides: Parameters<typeof matchSteps>) => Object.fromEntries(matchSteps(...sides))

describe('a tick belongs', () => {
  test('to the step with its id, whatever that says now', () => {
    expect(matched([step('a', 'Scale up')], [step('a', 'Restart the pod')])).toEqual({ a: 'a' })
  })
  test('to the step whose words were mended', () => {
    const present = [step('check-the-logs', 'Check the logs.'), step('restart-the-pod', 'Restart the pod.')]
    expect(matched(present, [step('check-the-lgos', 'Check the lgos')])).toEqual({ 'check-the-lgos': 'check-the-logs' })
  })
  test('to no step with a tick of its own', () => {
    const recorded = [step('old', 'Check the logs'), step('new', 'Check the logs!')]
    expect(matched([step('new', 'Check the logs!')], recorded)).toEqual({ new: 'new' })
  })
  test('to the nearer of two, and the other tick to the one that is left', () => {
    const present = [step('n1', 'Check the logs'), step('n2', 'Check the new logs')]
    const recorded = [step('o1', 'Check the logs.'), step('o2', 'Check the new logs.')]
    expect(matched(present, recorded)).toEqual({ o1: 'n1', o2: 'n2' })
  })
  test('to neither of two that fit equally well, nor do two ticks to one step', () => {
    const [one, two] = [step('1', 'Check the logs'), step('2', 'check the logs.')]
    expect(matched([one, two], [step('old', 'Check the logs!')])).toEqual({})
    expect(matched([step('new', 'Check the logs!')], [one, two])).toEqual({})
  })
  test('to no step with another action', () => {
    expect(matched([step('new', 'Restart the replica')], [step('old', 'Restart the primary')])).toEqual({})
  })
  test('somewhere in no time where a thousand steps say the same', () => {
    const many = (kind: string) => Array.from({ length: 300 }, (_, index) => step(`${kind}${index}`, 'Check the logs'))
    expect(matched(many('new'), many('old'))).toEqual({})
  })
})

describe('the steps of a runbook beside the ticks', () => {
  const route = 'runbooks/数据库/主库 切换'
  const tick = (label: string, at: string, state: StepTick['state'] = 'done'): StepTick => ({ label, at, state })
  const ticks = new Map([
    [`${route}:查看日治`, tick('查看 gateway 的日志', '2026-09-28T03:12:00.000Z')],
    [`${route}:gone`, tick('Call the vendor', '2026-09-28T03:13:00.000Z')],
    [`${route}:undone`, tick('Mail the vendor', '2026-09-28T03:14:00.000Z', 'open')],
    ['runbooks/other:gone', tick('Call the vendor', '2026-09-28T03:15:00.000Z')],
  ])
  const present = [step('查看日志', '查看 gateway 的日志。'), step('next', 'Restart the pod')]

  test('have those that belong to them, and the key by which each is ticked', () => {
    const { steps } = runbookSteps(route, present, ticks)
    expect(steps).toEqual([
      { ...present[0], key: `${route}:查看日治`, tick: ticks.get(`${route}:查看日治`) },
      { ...present[1], key: `${route}:next` },
    ])
  })
  test('leave the others of this runbook as removed', () => {
    expect(runbookSteps(route, present, ticks).removed).toEqual([
      { step: `${route}:gone`, ...ticks.get(`${route}:gone`) },
    ])
  })
})
