import { describe, expect, test } from 'vitest'
import { decodeStored, ENTRY_PREFIX, encodeStored, entryKey } from '../../../../src/domain/log/stored-entry.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { union } from '../../../../src/domain/log/union.ts'
import { createLog } from '../../../../src/stores/log/create-log.ts'
import { ASIDE_PREFIX } from '../../../../src/stores/unreadable.ts'
import { createStorage } from '../../../../src/stores/storage.ts'
import { failingArea, fakeArea, smallArea } from '../../../fixtures/area.ts'
import { Browser } from '../../../fixtures/browser.ts'
import { entry, id, INCIDENT, step } from '../../../fixtures/entries.ts'
import { startCleanIn } from '../../../../src/stores/log/start-clean.ts'

const NOW = Date.parse('2026-11-22T03:00:00.000Z')
const CURRENT = 'poise:current'
const note = (text: string) => ({ kind: 'note', text }) as const
const stored = (area: { texts: Map<string, string> }) => [...area.texts].filter(([key]) => key.startsWith(ENTRY_PREFIX))

describe('FAULTS 9, 10: what lies in the storage', () => {
  const good = entry(1, '03:00', note('一'))
  const other = entry(2, '03:10', note('二'))
  const start = (...damaged: [string, string][]) =>
    fakeArea(new Map([[CURRENT, INCIDENT], [entryKey(good), encodeStored(good)], ...damaged]))

  test.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"v":1}',
    encodeStored(other).slice(0, -1),
    JSON.stringify({ v: 1, ...good }),
  ])('and can’t be read (%j) is moved aside exactly as it was, and the rest is shown', (text) => {
    const area = start([entryKey(other), text])
    const storage = createStorage(() => area)
    const log = createLog(
      storage,
      () => NOW,
      () => new Array(16).fill(7),
    )
    expect(log.$entries.get()).toEqual([good])
    expect(log.$newer.get()).toBe(false)
    expect(area.texts.get(ASIDE_PREFIX + entryKey(other))).toBe(text)
    expect(area.texts.has(entryKey(other))).toBe(false)
    expect(storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 1 })
  })

  test('and comes from a newer version is left alone, and told of', () => {
    const text = '{"v":2,"anything":[1,2]}'
    const area = start([entryKey(other), text])
    const browser = new Browser(NOW, area)
    const tab = browser.open()
    expect(tab.log.$newer.get()).toBe(true)
    expect(tab.log.$entries.get()).toEqual([good])
    expect(area.texts.get(entryKey(other))).toBe(text)
    expect(tab.storage.$state.get().aside).toBe(0)
  })

  test('and comes from a newer version stays when an import or a write-back has that entry in our version', () => {
    const text = '{"v":2,"anything":[1,2]}'
    const area = start([entryKey(other), text])
    const tab = new Browser(NOW, area).open()
    tab.log.merge([other])
    expect(area.texts.get(entryKey(other))).toBe(text)
    expect(tab.log.$entries.get()).toEqual([good])
    tab.log.refresh(undefined)
    expect(area.texts.get(entryKey(other))).toBe(text)
    // The import is undone.
    tab.log.remove([other])
    expect(area.texts.get(entryKey(other))).toBe(text)
    expect(tab.log.$entries.get()).toEqual([good])
  })

  test('and became unreadable meanwhile is moved aside before an import writes that entry', () => {
    const area = start()
    const tab = new Browser(NOW, area).open()
    area.texts.set(entryKey(other), '{"v":1,')
    tab.log.merge([other])
    expect(area.texts.get(ASIDE_PREFIX + entryKey(other))).toBe('{"v":1,')
    expect(area.texts.get(entryKey(other))).toBe(encodeStored(other))
  })

  test('and isn’t ours is left alone', () => {
    const area = start(['theme', 'dark'], ['poise:x', '{'], ['poise:e', '{'])
    new Browser(NOW, area).open()
    expect([...area.texts.keys()]).toEqual([CURRENT, entryKey(good), 'theme', 'poise:x', 'poise:e'])
  })

  test('is never written over while it can’t be read, even on a full disk', () => {
    const damaged = '{"v":1,"id":"damaged beyond repair'
    for (const key of [CURRENT, entryKey(other)]) {
      const contents = start([key, damaged]).texts
      const used = [...contents].reduce((units, [key, text]) => units + key.length + text.length, 0)
      const area = smallArea(used, contents)
      const tab = new Browser(NOW, area).open()
      tab.log.merge([other])
      tab.log.record(note('三'))
      expect([...area.texts.values()], key).toContain(damaged)
      area.room = 10_000
      tab.storage.retry()
      expect([...area.texts.values()], key).toContain(damaged)
      expect(tab.storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 1 })
    }
  })
})

describe('FAULTS 4: a machine that is cut off at any write', () => {
  const corruptKey = `${ENTRY_PREFIX}${INCIDENT}:${id(5)}`
  const corrupt = '{"v":1,"cut'
  const imported = [entry(1, '03:00', note('甲')), step(2, '03:05', 'done'), entry(3, '03:10', note('乙'))]

  /** A night in one tab: damage is moved aside, things are recorded, imported and archived, and it goes on. */
  function night(area: ReturnType<typeof failingArea>) {
    const browser = new Browser(NOW, area)
    const tab = browser.open()
    const moments: Entry[][] = [[...tab.log.$entries.get()]]
    const hour = (act: () => void) => {
      act()
      moments.push([...tab.log.$entries.get()])
    }
    hour(() => tab.log.record(note('一')))
    hour(() => tab.log.merge(imported))
    hour(() => tab.log.record(note('二')))
    hour(() => startCleanIn(tab.log))
    hour(() => tab.log.record(note('三')))
    return { tab, moments }
  }
  const disk = () =>
    new Map([
      [CURRENT, INCIDENT],
      [corruptKey, corrupt],
    ])
  const whole = failingArea(() => false, disk())
  const healthy = night(whole)
  const all = stored(whole)

  test('is tried at every one of them', () => {
    expect(whole.changes()).toBeGreaterThan(9)
    expect(all).toHaveLength(7)
  })

  for (let cut = 1; cut <= whole.changes(); cut++) {
    test(`(change ${cut}) has the old or the new state afterwards, never half of one`, () => {
      const area = failingArea((change) => change >= cut, disk())
      const { tab } = night(area)

      // The tab itself, if it lives on, has everything, and says what isn't stored.
      expect(tab.log.$entries.get()).toEqual(healthy.tab.log.$entries.get())
      expect(tab.storage.unsavedTexts().size).toBeGreaterThan(cut > 2 ? 0 : -1)

      // Every text on the disk is whole: an entry, or the damage under one of its two keys.
      expect([area.texts.get(corruptKey), area.texts.get(ASIDE_PREFIX + corruptKey)]).toContain(corrupt)
      const texts = stored(area).filter(([key]) => key !== corruptKey)
      for (const [key, text] of texts) expect(decodeStored(key, text).kind).toBe('entry')
      expect(texts, 'the first ones of those that were written').toEqual(all.slice(0, texts.length))

      // What a new tab shows is a moment of that night. An import is a run of entries, and any first part of it is whole.
      const restarted = new Browser(NOW, fakeArea(area.texts)).open()
      const entries = restarted.log.$entries.get()
      const beforeImport = healthy.moments[1] ?? []
      const partsOfImport = imported.map((_, length) => union(beforeImport, imported.slice(0, length)))
      const written = [...healthy.moments, ...partsOfImport]
      expect(written).toContainEqual(entries)
      expect(restarted.storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 1 })
    })

    test(`(change ${cut}, that one only) has everything once it has tried again`, () => {
      const area = failingArea((change) => change === cut, disk())
      const { tab } = night(area)
      tab.storage.retry()
      expect(tab.storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 1 })
      expect(new Map(stored(area).filter(([key]) => key !== corruptKey))).toEqual(new Map(all))
      expect(area.texts.get(CURRENT)).toBe(whole.texts.get(CURRENT))
      expect(area.texts.get(ASIDE_PREFIX + corruptKey)).toBe(corrupt)
    })
  }
})
