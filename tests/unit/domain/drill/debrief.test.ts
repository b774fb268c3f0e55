import { describe, expect, test } from 'vitest'
import { debrief } from '../../../../src/domain/drill/debrief.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, Happening, Severity } from '../../../../src/domain/log/entry.ts'
import { inject, scenario } from '../../../fixtures/drill.ts'
import { at, entry, id, STEP, step } from '../../../fixtures/entries.ts'

const PLAY = scenario(inject(0), inject(5, STEP), inject(12))
const ms = (time: string) => Date.parse(at(time))
const MINUTE_MS = 60_000

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
const update = (number: number, time: string, audience: 'executives' | 'public' | 'team') =>
  entry(number, time, { kind: 'update', audience })
const severity = (number: number, time: string, to: Severity) => entry(number, time, { kind: 'severity', to })
const commander = (number: number, time: string, person = '小王') =>
  entry(number, time, { kind: 'role', role: 'incident-commander', person })
const retracted = (number: number, time: string, what: number) =>
  entry(number, time, { kind: 'retracted', entry: id(what) })

/** The debrief of a drill that ended at 03:30. */
const lookBack = (...entries: Entry[]) => debrief(PLAY, project([declared(1, '03:00'), ...entries]), ms('03:30'))
const recordedNumbers = (found: ReturnType<typeof lookBack>) =>
  found.injects.map(({ recorded }) => recorded.map((entry) => Number(entry.id.slice(-6))))

describe('the debrief', () => {
  test('puts each record under the inject that was there when it happened', () => {
    const found = lookBack(note(2, '03:00'), note(3, '03:04'), note(4, '03:05'), severity(5, '03:11', 'SEV-1'))
    expect(recordedNumbers(found)).toEqual([[2, 3], [4, 5], []])
  })
  test('takes notes, ticks, updates, severities and names for roles', () => {
    const answers = [
      note(2, '03:01'),
      step(3, '03:01', 'done'),
      update(4, '03:01', 'public'),
      severity(5, '03:01', 'SEV-1'),
      commander(6, '03:01'),
    ]
    const aside = [
      entry(7, '03:01', { kind: 'field', field: 'overview', value: 'x' }),
      entry(8, '03:01', { kind: 'timer', timer: 'public', act: 'overdue' }),
      entry(9, '03:01', { kind: 'status', to: 'in-review' }),
    ]
    expect(recordedNumbers(lookBack(...answers, ...aside))[0]).toEqual([2, 3, 4, 5, 6])
  })
  test('leaves out what was retracted, and what happened after the end', () => {
    const found = lookBack(note(2, '03:01'), retracted(3, '03:02', 2), note(4, '03:30'), note(5, '03:31'))
    expect(recordedNumbers(found)).toEqual([[], [], [4]])
  })
  test('counts a note that was written down late when it happened', () => {
    const late = entry(9, '03:29', { kind: 'amended', entry: id(2), happenedAt: at('03:02') })
    expect(recordedNumbers(lookBack(note(2, '03:28'), late))).toEqual([[2], [], []])
  })
  test('says how many injects nobody saw because the drill ended before', () => {
    const found = debrief(PLAY, project([declared(1, '03:00')]), ms('03:05'))
    expect(found.injects).toHaveLength(2)
    expect(found.unseenCount).toBe(1)
  })

  describe('of an expected step', () => {
    const answer = (...entries: Entry[]) => lookBack(...entries).injects[1]?.steps
    test('tells how long after the inject it was ticked', () => {
      expect(answer(step(2, '03:09', 'done'))).toEqual([{ step: STEP, state: 'done', afterMs: 4 * MINUTE_MS }])
    })
    test('tells a tick from before as a negative time', () => {
      expect(answer(step(2, '03:03', 'done'))).toEqual([{ step: STEP, state: 'done', afterMs: -2 * MINUTE_MS }])
    })
    test('tells a skipped step from a ticked one', () => {
      expect(answer(step(2, '03:09', 'skipped'))?.[0]?.state).toBe('skipped')
    })
    test('calls it open when nobody ticked it, unticked it, or ticked it after the end', () => {
      const open = [{ step: STEP, state: 'open' }]
      expect(answer()).toEqual(open)
      expect(answer(step(2, '03:06', 'done'), step(3, '03:07', 'open'))).toEqual(open)
      expect(answer(step(2, '03:31', 'done'))).toEqual(open)
    })
    test('lets the tick recorded last stand, as the checklist does', () => {
      expect(answer(step(3, '03:06', 'done'), step(2, '03:08', 'skipped'))?.[0]?.state).toBe('done')
    })
  })

  describe('of a drill that was paused', () => {
    const clock = (number: number, time: string, act: 'stopped' | 'started' | 'done', minutes?: number) =>
      entry(number, time, { kind: 'timer', timer: 'drill', act, ...(minutes ? { minutes } : {}) })
    test('counts no time while it was', () => {
      const found = lookBack(
        clock(2, '03:06', 'stopped'),
        clock(3, '03:16', 'started'),
        step(4, '03:19', 'done'),
        commander(5, '03:20'),
        update(6, '03:24', 'executives'),
      )
      expect(found).toMatchObject({ startedAt: at('03:00'), pausedMs: 10 * MINUTE_MS, commanderMs: 10 * MINUTE_MS })
      expect(found.injects[1]?.steps[0]?.afterMs).toBe(4 * MINUTE_MS)
      expect(found.injects[2]?.at).toBe(at('03:22'))
      expect(found.executiveGapsMs).toEqual([14 * MINUTE_MS, 6 * MINUTE_MS])
    })
    test('has its pause to the end when it never went on', () => {
      expect(lookBack(clock(2, '03:06', 'stopped'))).toMatchObject({ pausedMs: 24 * MINUTE_MS, unseenCount: 1 })
    })
    test('tells a tick from before an inject that was called from one after it', () => {
      const during = (time: string) =>
        lookBack(clock(2, '03:01', 'stopped'), clock(3, '03:05', 'done', 5), step(4, time, 'done')).injects[1]?.steps
      expect(during('03:03')?.[0]?.afterMs).toBeLessThan(0)
      expect(during('03:07')?.[0]?.afterMs).toBe(0)
    })
    test('counts from when an inject was called', () => {
      const found = lookBack(clock(2, '03:02', 'done', 5), step(3, '03:04', 'done'))
      expect(found.injects[1]?.steps[0]?.afterMs).toBe(2 * MINUTE_MS)
    })
  })

  describe('of the whole', () => {
    test('counts from the start to the first commander, severity and public update', () => {
      const found = lookBack(
        commander(2, '03:02', ''),
        commander(3, '03:03'),
        commander(4, '03:20', '小李'),
        update(5, '03:04', 'executives'),
        update(6, '03:07', 'public'),
        update(7, '03:27', 'public'),
      )
      expect(found).toMatchObject({ commanderMs: 3 * MINUTE_MS, severityMs: 0, publicUpdateMs: 7 * MINUTE_MS })
    })
    test('leaves absent what never happened', () => {
      const found = lookBack()
      expect(found.commanderMs).toBeUndefined()
      expect(found.publicUpdateMs).toBeUndefined()
      expect(found.executiveGapsMs).toEqual([])
    })
    test('lists each change of severity once', () => {
      const found = lookBack(
        severity(2, '03:10', 'SEV-1'),
        severity(3, '03:12', 'SEV-1'),
        severity(4, '03:20', 'SEV-3'),
      )
      expect(found.severities).toEqual([
        { severity: 'SEV-2', afterMs: 0 },
        { severity: 'SEV-1', afterMs: 10 * MINUTE_MS },
        { severity: 'SEV-3', afterMs: 20 * MINUTE_MS },
      ])
    })
    test('measures how long executives waited, from the start to the end', () => {
      const found = lookBack(update(2, '03:04', 'executives'), update(3, '03:24', 'executives'))
      expect(found.executiveGapsMs).toEqual([4 * MINUTE_MS, 20 * MINUTE_MS, 6 * MINUTE_MS])
    })
    test('takes what happened before the start as there from the start', () => {
      expect(lookBack(commander(2, '02:50')).commanderMs).toBe(0)
    })
    test('holds no scores and no names', () => {
      const found = lookBack(commander(2, '03:02'), step(3, '03:06', 'done', { by: '小李' }))
      expect(Object.keys(found).sort()).toEqual(
        [
          'commanderMs',
          'executiveGapsMs',
          'injects',
          'pausedMs',
          'publicUpdateMs',
          'severities',
          'severityMs',
          'startedAt',
          'unseenCount',
        ].sort(),
      )
    })
  })
})
