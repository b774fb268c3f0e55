import { describe, expect, test } from 'vitest'
import { ENTRY_PREFIX, encodeStored, entryKey } from '../../../../src/domain/log/stored-entry.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { TEXT_LIMIT } from '../../../../src/domain/log/text-limit.ts'
import { toInstant } from '../../../../src/domain/time.ts'
import { ASIDE_PREFIX } from '../../../../src/stores/unreadable.ts'
import { refusalOf } from '../../../../src/stores/log/refusal.ts'
import { fakeArea } from '../../../fixtures/area.ts'
import { Browser } from '../../../fixtures/browser.ts'
import { entry, id, INCIDENT, step } from '../../../fixtures/entries.ts'
import { startCleanIn } from '../../../../src/stores/log/start-clean.ts'

const NOW = Date.parse('2026-11-22T03:00:00.000Z')
const CURRENT = 'poise:current'
const note = (text: string) => ({ kind: 'note', text }) as const
const texts = (entries: readonly Entry[]) => entries.map((entry) => (entry.kind === 'note' ? entry.text : entry.kind))
const stored = (area: { texts: Map<string, string> }) => [...area.texts].filter(([key]) => key.startsWith(ENTRY_PREFIX))

describe('recording', () => {
  test('opens an incident with the first entry and stores each under its own key', () => {
    const browser = new Browser()
    const tab = browser.open()
    expect(tab.log.$entries.get()).toEqual([])
    const first = tab.log.record(note('一'))
    const second = tab.log.record(note('二'), { by: '小王' })
    expect(tab.log.$entries.get()).toEqual([first, second])
    expect(second).toMatchObject({ incident: first.incident, by: '小王', text: '二' })
    expect(stored(browser.area)).toEqual([first, second].map((entry) => [entryKey(entry), encodeStored(entry)]))
    expect(browser.area.texts.get(CURRENT)).toBe(first.incident)
  })

  test('is still there after a restart, in the same incident', () => {
    const browser = new Browser()
    const first = browser.open().log.record(note('一'))
    const tab = browser.open()
    expect(tab.log.$entries.get()).toEqual([first])
    expect(tab.log.record(note('二')).incident).toBe(first.incident)
  })

  test('leaves no name for who says so when nobody does', () => {
    expect(new Browser().open().log.record(note('一'), { by: '' })).not.toHaveProperty('by')
  })

  test('writes down when it happened, if that wasn’t now', () => {
    const browser = new Browser(NOW)
    const at = toInstant(NOW - 3_600_000)
    expect(browser.open().log.record(note('补录'), { at })).toMatchObject({ at, recordedAt: toInstant(NOW) })
  })

  test('under an id and a moment of its own writes one entry, whichever tab does it and however often', () => {
    const browser = new Browser(NOW)
    const tabs = [browser.open(), browser.open()]
    const recordedAt = toInstant(NOW - 60_000)
    for (const { log } of [...tabs, ...tabs])
      log.record(note('到点'), { at: recordedAt, as: { id: id(1), recordedAt } })
    const [{ log }] = tabs as [(typeof tabs)[0]]
    const expected = { id: id(1), incident: log.$currentId.get(), at: recordedAt, recordedAt, ...note('到点') }
    expect(log.$entries.get()).toEqual([expected])
    expect(stored(browser.area)).toEqual([[entryKey(expected), encodeStored(expected)]])
  })

  test('refuses an id or a moment that could never be read back', () => {
    const { log } = new Browser().open()
    const as = { id: id(1), recordedAt: toInstant(NOW) }
    expect(() => log.record(note('x'), { as: { ...as, id: 'no id' } })).toThrow(/“id”/)
    expect(() => log.record(note('x'), { as: { ...as, recordedAt: 'now' }, at: toInstant(NOW) })).toThrow(
      /“recordedAt”/,
    )
    expect(log.$entries.get()).toEqual([])
  })

  test('tells whoever listens', () => {
    const { log } = new Browser().open()
    const seen: number[] = []
    log.$entries.listen((entries) => seen.push(entries.length))
    log.record(note('一'))
    log.record(note('二'))
    expect(seen).toEqual([1, 2])
  })

  test('refuses what could never be read back, and says which part', () => {
    const browser = new Browser()
    const { log } = browser.open()
    const long = note('x'.repeat(TEXT_LIMIT + 1))
    expect(() => log.record(long)).toThrow(/“text”/)
    expect(refusalOf(() => log.record(long))).toBe('tooLong')
    const step = { kind: 'step', step: 'no page', state: 'done', label: '' } as const
    expect(() => log.record(step)).toThrow(/“step”/)
    expect(refusalOf(() => log.record(step))).toBe('malformed')
    expect(log.$entries.get()).toEqual([])
    expect(stored(browser.area)).toEqual([])
  })

  test('whatever the clock shows can be read back after a restart', () => {
    for (const clockMs of [0, NOW, Date.UTC(2099, 11, 31, 23, 59, 59, 999), Date.UTC(2100, 0), Date.UTC(9999, 0)]) {
      const browser = new Browser(clockMs)
      const { log } = browser.open()
      const entries = [log.record(note('一')), log.record(note('二'))]
      expect(browser.open().log.$entries.get()).toEqual(entries)
    }
  })
})

describe('merging', () => {
  const foreign = [step(3, '03:10', 'open'), entry(1, '03:00', note('甲')), step(2, '03:05', 'done')]

  test('takes entries in by id, in the order of recording, each once', () => {
    const browser = new Browser()
    browser.area.texts.set(CURRENT, INCIDENT)
    const { log } = browser.open()
    log.merge(foreign)
    log.merge([...foreign, ...foreign])
    expect(log.$entries.get().map((entry) => entry.id)).toEqual([id(1), id(2), id(3)])
    expect(stored(browser.area)).toHaveLength(3)
  })

  test('tells nobody when nothing is new', () => {
    const browser = new Browser()
    browser.area.texts.set(CURRENT, INCIDENT)
    const { log } = browser.open()
    let told = 0
    log.$entries.listen(() => (told += 1))
    log.merge(foreign)
    log.merge(foreign)
    expect(told).toBe(1)
  })

  test('puts the next entry after the merged ones, however far ahead their clock was', () => {
    const browser = new Browser(Date.parse('2025-01-01T00:00:00Z'))
    browser.area.texts.set(CURRENT, INCIDENT)
    const { log } = browser.open()
    log.merge(foreign)
    expect(log.record(note('乙')).id > id(3)).toBe(true)
  })

  test('leaves a known entry as it is, whatever a forged one with its id says', () => {
    const browser = new Browser()
    browser.area.texts.set(CURRENT, INCIDENT)
    const { log } = browser.open()
    const mine = entry(1, '03:00', note('甲'))
    log.merge([mine])
    log.merge([entry(1, '03:00', note('假'))])
    expect(log.$entries.get()).toEqual([mine])
    expect(stored(browser.area)).toEqual([[entryKey(mine), encodeStored(mine)]])
  })

  test('stores entries of another incident without showing them', () => {
    const browser = new Browser()
    const { log } = browser.open()
    log.merge(foreign)
    expect(log.$entries.get()).toEqual([])
    expect(stored(browser.area)).toHaveLength(3)
  })
})

describe('starting clean', () => {
  test('archives the incident whole and shows an empty page, now and after a restart', () => {
    const browser = new Browser()
    const { log } = browser.open()
    const first = log.record(note('一'))
    startCleanIn(log)
    expect(log.$entries.get()).toEqual([])
    expect(browser.open().log.$entries.get()).toEqual([])
    expect(browser.entries(first.incident).map(({ kind }) => kind)).toEqual(['note', 'archived'])
    expect(log.record(note('二')).incident > first.incident).toBe(true)
  })

  test('does nothing while nothing is open', () => {
    const browser = new Browser()
    const { log } = browser.open()
    const before = new Map(browser.area.texts)
    startCleanIn(log)
    expect(browser.area.texts).toEqual(before)
  })

  test('in one tab clears the page in the others', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    a.log.record(note('一'))
    browser.deliverAll()
    startCleanIn(b.log)
    browser.deliverAll()
    expect(a.log.$entries.get()).toEqual([])
    const next = a.log.record(note('二'))
    browser.deliverAll()
    expect(b.log.$entries.get()).toEqual([next])
  })
})

describe('several incidents', () => {
  test('lie side by side, and each goes on when it is switched to', () => {
    const browser = new Browser()
    const { log } = browser.open()
    const first = log.record(note('一'))
    log.open()
    const second = log.record(note('二'))
    expect(second.incident > first.incident).toBe(true)
    log.open(first.incident)
    const third = log.record(note('三'))
    expect(log.$entries.get()).toEqual([first, third])
    expect([...log.$logs.get().values()]).toEqual([[first, third], [second]])
    expect(log.$currentId.get()).toBe(first.incident)
    expect(browser.open().log.$entries.get()).toEqual([first, third])
  })

  test('lose what is forgotten, and nothing else, in the storage too', () => {
    const browser = new Browser()
    const { log } = browser.open()
    const first = log.record(note('一'))
    const second = log.record(note('二'))
    log.open()
    const third = log.record(note('三'))
    log.remove([second, third])
    expect(log.$entries.get()).toEqual([])
    expect([...log.$logs.get()]).toEqual([[first.incident, [first]]])
    expect(stored(browser.area)).toEqual([[entryKey(first), encodeStored(first)]])
  })
})

describe('the current incident', () => {
  test('goes on after a restart when something was recorded after an archiving that came from elsewhere', () => {
    const browser = new Browser()
    const { log } = browser.open()
    const first = log.record(note('一'))
    log.merge([{ ...entry(1, '03:00', { kind: 'archived' }), incident: first.incident }])
    expect(texts(browser.open().log.$entries.get())).toEqual(['archived', '一'])
  })

  test('whose id is lost is the last one that isn’t archived', () => {
    const older = entry(1, '03:00', note('旧'))
    const newer = { ...entry(2, '04:00', note('新')), incident: '01K7AAAAAAAAAAAAAAAAAAAAAA' }
    const closed = { ...entry(3, '05:00', { kind: 'archived' }), incident: '01K8AAAAAAAAAAAAAAAAAAAAAA' } as const
    const area = fakeArea(new Map([closed, newer, older].map((entry) => [entryKey(entry), encodeStored(entry)])))
    const browser = new Browser(NOW, area)
    expect(browser.open().log.$entries.get()).toEqual([newer])
    expect(area.texts.get(CURRENT)).toBe(newer.incident)
  })

  test('whose id is damaged is found again, and the damage kept', () => {
    const original = entry(1, '03:00', note('一'))
    const area = fakeArea(
      new Map([
        [CURRENT, '01K6'],
        [entryKey(original), encodeStored(original)],
      ]),
    )
    expect(new Browser(NOW, area).open().log.$entries.get()).toEqual([original])
    expect(area.texts.get(CURRENT)).toBe(INCIDENT)
    expect(area.texts.get(`${ASIDE_PREFIX}${CURRENT}`)).toBe('01K6')
  })
})
