import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NOBODY, openRecording, type Recording } from '../../fixtures/recording.ts'

const POD = 'kubernetes/KubePodCrashLooping'
const HOUR_MS = 3_600_000

let page: Recording
let values: typeof import('../../../src/stores/runbook-values.ts')

const open = async (texts?: Iterable<[string, string]>) => {
  page = await openRecording(texts)
  values = await import('../../../src/stores/runbook-values.ts')
}
const filled = (path = POD) => Object.fromEntries(values.$values(path).get())
const note = () => page.log.record({ kind: 'note', text: '一' }, NOBODY)
const stored = () => [...page.area.texts].filter(([key]) => key.includes('runbook/'))

beforeEach(() => open())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what is filled into a blank', () => {
  test('is kept for its runbook over a reload, whatever its key and value are', async () => {
    values.setValue(POD, 'namespace', 'prod')
    values.setValue(POD, '__proto__', '$(rm -rf /)\n‮')
    await open(page.area.texts)
    const kept = new Map(values.$values(POD).get())
    expect([...kept]).toEqual([
      ['namespace', { value: 'prod' }],
      ['__proto__', { value: '$(rm -rf /)\n‮' }],
    ])
    expect(filled('kubernetes/other')).toEqual({})
  })
  test('is gone when it is emptied, and all of it when the runbook is cleared', () => {
    for (const key of ['a', 'b', 'c']) values.setValue(POD, key, '1')
    values.setValue(POD, 'a', '')
    expect(Object.keys(filled())).toEqual(['b', 'c'])
    values.clearValues(POD)
    expect(filled()).toEqual({})
    expect(stored()).toEqual([])
  })
  test('tells who listens', () => {
    const heard: unknown[] = []
    values.$values(POD).subscribe((now) => heard.push([...now.keys()]))
    values.setValue(POD, 'a', '1')
    expect(heard).toEqual([[], ['a']])
  })
  test('comes over from another tab, and goes when that clears it', () => {
    values.setValue(POD, 'a', '1')
    const [[key, text] = ['', '']] = stored()
    page.otherTab(key, text.replace('"1"', '"2"'))
    expect(filled()).toEqual({ a: { value: '2' } })
    page.otherTab(null)
    expect(filled()).toEqual({})
  })
  test('that can’t be read is moved aside, and counts as empty', async () => {
    values.setValue(POD, 'a', '1')
    const [[key] = ['']] = stored()
    for (const damaged of ['{', 'null', '{"at":"now","values":[]}', '{"at":1,"values":[[1,2]]}']) {
      await open([
        ['poise:current', key.split(':')[2] ?? ''],
        [key, damaged],
      ])
      expect(filled(), damaged).toEqual({})
      expect(page.area.texts.get(`poise:aside:${key}`), damaged).toBe(damaged)
    }
  })
})

describe('a value from a link', () => {
  test('says so, over a reload too, until somebody edits or confirms it', async () => {
    values.setValue(POD, 'a', '1', false, 'link')
    values.setValue(POD, 'b', '2', false, 'link')
    await open(page.area.texts)
    expect(filled()).toEqual({ a: { value: '1', origin: 'link' }, b: { value: '2', origin: 'link' } })
    values.confirmValue(POD, 'a')
    values.setValue(POD, 'b', '3')
    expect(filled()).toEqual({ a: { value: '1' }, b: { value: '3' } })
    values.confirmValue(POD, 'c')
    expect(Object.keys(filled())).toEqual(['a', 'b'])
  })
})

describe('a secret', () => {
  test('is known to this page alone, and never stored', () => {
    values.setValue(POD, 'a', '1')
    values.setValue(POD, 'token', 'hunter22', true, 'link')
    expect(filled().token).toEqual({ value: 'hunter22', isSecret: true, origin: 'link' })
    values.confirmValue(POD, 'token')
    expect(filled().token).toEqual({ value: 'hunter22', isSecret: true })
    expect([...page.area.texts].flat().join()).not.toContain('hunter22')
  })
  test('that was stored as none is taken out of the storage', () => {
    values.setValue(POD, 'token', 'hunter22')
    values.setValue(POD, 'token', 'hunter22', true)
    expect(stored()).toEqual([])
  })
})

describe('an incident', () => {
  test('takes along what was filled in before it began', () => {
    values.setValue(POD, 'a', '1')
    values.setValue(POD, 'token', 'hunter22', true)
    note()
    expect(Object.keys(filled())).toEqual(['a', 'token'])
  })
  test('that is opened instead takes along what was filled in while none was', () => {
    note()
    const { incident } = page.log.$entries.get()[0] ?? {}
    page.log.open()
    values.setValue(POD, 'a', '1')
    values.setValue(POD, 'token', 'hunter22', true)
    page.log.open(incident)
    expect(Object.keys(filled())).toEqual(['a', 'token'])
    expect(stored()).toHaveLength(1)
  })
  test('begins with empty blanks after another, which keeps its own', () => {
    note()
    const { incident } = page.log.$entries.get()[0] ?? {}
    values.setValue(POD, 'a', '1')
    page.log.open()
    expect(filled()).toEqual({})
    page.log.open(incident)
    expect(filled()).toEqual({ a: { value: '1' } })
  })
  test('that is deleted takes what was filled in along', async () => {
    note()
    values.setValue(POD, 'a', '1')
    values.setValue(POD, 'token', 'hunter22', true)
    const { $incidents, deleteIncident } = await import('../../../src/stores/archive.ts')
    for (const incident of $incidents.get()) deleteIncident(incident)
    expect(filled()).toEqual({})
    expect(stored()).toEqual([])
  })
  test('that begins more than twelve hours later has empty blanks', () => {
    vi.useFakeTimers({ now: Date.parse('2026-09-28T03:12:00.000Z') })
    values.setValue(POD, 'a', '1')
    vi.setSystemTime(Date.now() + 11 * HOUR_MS)
    values.setValue('other', 'b', '1')
    expect(filled()).toEqual({ a: { value: '1' } })
    vi.setSystemTime(Date.now() + 2 * HOUR_MS)
    note()
    values.setValue('third', 'c', '1')
    expect([filled(), filled('other')]).toEqual([{}, { b: { value: '1' } }])
    vi.setSystemTime(Date.now() + 48 * HOUR_MS)
    values.clearValues('third')
    expect(filled('other')).toEqual({ b: { value: '1' } })
  })
})

test('clearing this device’s data takes every value', async () => {
  values.setValue(POD, 'a', '1')
  const { clearDevice } = await import('../../../src/stores/clear-device.ts')
  clearDevice()
  expect(stored()).toEqual([])
})
