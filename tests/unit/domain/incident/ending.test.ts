import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { lacksResolution, readEnding } from '../../../../src/domain/incident/ending.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { entry } from '../../../fixtures/entries.ts'

const asked = {
  offered: '2026-11-22T11:00',
  zone: 'Asia/Shanghai',
  nowMs: Date.parse('2026-11-22T03:00:40.000Z'),
  startedAt: '2026-11-22T02:00:00.000Z',
}

describe('the end that was typed', () => {
  test('is now, with its seconds, while it stands as it was offered', () => {
    expect(readEnding('2026-11-22T11:00', asked)).toEqual({})
  })
  test('is the moment that the clocks of the zone show', () => {
    expect(readEnding('2026-11-22T10:30', asked)).toEqual({ at: '2026-11-22T02:30:00.000Z' })
    expect(readEnding('2026-11-22T10:00', asked)).toEqual({ at: '2026-11-22T02:00:00.000Z' })
  })
  test('is refused before the start, ahead of now, and half typed', () => {
    expect(readEnding('2026-11-22T09:59', asked)).toEqual({ problem: 'beforeStart' })
    expect(readEnding('2026-11-22T11:02', asked)).toEqual({ problem: 'badEnd' })
    expect(readEnding('', asked)).toEqual({ problem: 'badEnd' })
    const abroad = { ...asked, zone: 'America/New_York', startedAt: '2026-03-08T06:00:00.000Z' }
    expect(readEnding('2026-03-08T02:30', abroad)).toEqual({ problem: 'badEnd' })
    expect(readEnding('2026-03-08T03:30', abroad)).toEqual({ at: '2026-03-08T07:30:00.000Z' })
  })
})

describe('a public that was told of the incident', () => {
  const post = entry(1, '03:10', { kind: 'update', audience: 'public' })
  const ended = entry(2, '03:20', { kind: 'ended' })
  test('waits for the resolution until one is posted at or after the end', () => {
    expect(lacksResolution(project([post]))).toBe(true)
    expect(lacksResolution(project([post, ended]))).toBe(true)
    const resolved = entry(3, '03:25', { kind: 'update', audience: 'public' })
    expect(lacksResolution(project([post, ended, resolved]))).toBe(false)
  })
  test('doesn’t wait where nothing was posted', () => {
    expect(lacksResolution(project([ended]))).toBe(false)
    expect(lacksResolution(project([entry(1, '03:10', { kind: 'update', audience: 'executives' })]))).toBe(false)
  })
})
