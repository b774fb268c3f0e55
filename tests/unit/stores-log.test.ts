import { describe, expect, test } from 'vitest'
import { decodeSaved, ENTRY_PREFIX, encodeSaved, entryKey } from '../../src/domain/saved.ts'
import { type Entry, union } from '../../src/domain/log.ts'
import { TEXT_LIMIT, toInstant } from '../../src/domain/entry-shape.ts'
import { createLog } from '../../src/stores/log.ts'
import { ASIDE_PREFIX, createStorage } from '../../src/stores/storage.ts'
import { failingArea, fakeArea, smallArea } from '../fixtures/area.ts'
import { Browser } from '../fixtures/browser.ts'
import { entry, id, INCIDENT, step } from '../fixtures/entries.ts'

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
    expect(stored(browser.area)).toEqual([first, second].map((entry) => [entryKey(entry), encodeSaved(entry)]))
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

  test('tells whoever listens', () => {
    const { log } = new Browser().open()
    const seen: number[] = []
    log.$entries.listen((entries) => seen.push(entries.length))
    log.record(note('一'))
    log.record(note('二'))
    expect(seen).toEqual([1, 2])
  })

  test('keeps its order when the clock jumps back, and doesn’t hide when it was written', () => {
    const browser = new Browser(NOW)
    const { log } = browser.open()
    const first = log.record(note('一'))
    browser.nowMs = NOW - 600_000
    const second = log.record(note('二'))
    expect(log.$entries.get()).toEqual([first, second])
    expect(second.at > first.at).toBe(true)
    expect(second.recordedAt).toBe(toInstant(NOW - 600_000))
  })

  test('doesn’t take its time from an entry that a wrong clock put far ahead', () => {
    const browser = new Browser(NOW)
    const tab = browser.open()
    tab.log.record(note('一'))
    browser.nowMs = NOW + 48 * 3_600_000
    tab.log.record(note('明天以后'))
    browser.nowMs = NOW + 1_000
    const last = tab.log.record(note('二'))
    expect(last.at).toBe(toInstant(NOW + 1_000))
    expect(texts(tab.log.$entries.get())).toEqual(['一', '明天以后', '二'])
  })

  test('refuses what could never be read back, and says which part', () => {
    const browser = new Browser()
    const { log } = browser.open()
    expect(() => log.record(note('x'.repeat(TEXT_LIMIT + 1)))).toThrow(/“text”/)
    expect(() => log.record({ kind: 'step', step: 'no page', state: 'done', label: '' })).toThrow(/“step”/)
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
    expect(stored(browser.area)).toEqual([[entryKey(mine), encodeSaved(mine)]])
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
    log.startClean()
    expect(log.$entries.get()).toEqual([])
    expect(browser.open().log.$entries.get()).toEqual([])
    expect(browser.entries(first.incident).map(({ kind }) => kind)).toEqual(['note', 'archived'])
    expect(log.record(note('二')).incident > first.incident).toBe(true)
  })

  test('does nothing while nothing is open', () => {
    const browser = new Browser()
    const { log } = browser.open()
    const before = new Map(browser.area.texts)
    log.startClean()
    expect(browser.area.texts).toEqual(before)
  })

  test('in one tab clears the page in the others', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    a.log.record(note('一'))
    browser.deliverAll()
    b.log.startClean()
    browser.deliverAll()
    expect(a.log.$entries.get()).toEqual([])
    const next = a.log.record(note('二'))
    browser.deliverAll()
    expect(b.log.$entries.get()).toEqual([next])
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
    const area = fakeArea(new Map([closed, newer, older].map((entry) => [entryKey(entry), encodeSaved(entry)])))
    const browser = new Browser(NOW, area)
    expect(browser.open().log.$entries.get()).toEqual([newer])
    expect(area.texts.get(CURRENT)).toBe(newer.incident)
  })

  test('whose id is damaged is found again, and the damage kept', () => {
    const known = entry(1, '03:00', note('一'))
    const area = fakeArea(
      new Map([
        [CURRENT, '01K6'],
        [entryKey(known), encodeSaved(known)],
      ]),
    )
    expect(new Browser(NOW, area).open().log.$entries.get()).toEqual([known])
    expect(area.texts.get(CURRENT)).toBe(INCIDENT)
    expect(area.texts.get(`${ASIDE_PREFIX}${CURRENT}`)).toBe('01K6')
  })
})

describe('what lies in the storage', () => {
  const good = entry(1, '03:00', note('一'))
  const other = entry(2, '03:10', note('二'))
  const start = (...damaged: [string, string][]) =>
    fakeArea(new Map([[CURRENT, INCIDENT], [entryKey(good), encodeSaved(good)], ...damaged]))

  test.each(['', '{', 'null', '7', '[]', '{"v":1}', encodeSaved(other).slice(0, -1), encodeSaved(good)])(
    'and can’t be read (%j) is moved aside exactly as it was, and the rest is shown',
    (text) => {
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
    },
  )

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
    expect(tab.log.$entries.get()).toEqual([good, other])
    tab.log.refresh(undefined)
    expect(area.texts.get(entryKey(other))).toBe(text)
  })

  test('and became unreadable meanwhile is moved aside before an import writes that entry', () => {
    const area = start()
    const tab = new Browser(NOW, area).open()
    area.texts.set(entryKey(other), '{"v":1,')
    tab.log.merge([other])
    expect(area.texts.get(ASIDE_PREFIX + entryKey(other))).toBe('{"v":1,')
    expect(area.texts.get(entryKey(other))).toBe(encodeSaved(other))
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

describe('another tab', () => {
  test('shows what this one records, and the reverse, in the same order', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    a.log.record(note('一'))
    b.log.record(note('二'))
    a.log.record(note('三'))
    browser.deliverAll()
    expect(a.log.$entries.get()).toHaveLength(3)
    expect(a.log.$entries.get()).toEqual(b.log.$entries.get())
  })

  test('that clears the storage doesn’t clear what is shown here: it is written back', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    const first = a.log.record(note('一'))
    browser.deliverAll()
    browser.clear(b)
    browser.deliverAll()
    expect(a.log.$entries.get()).toEqual([first])
    expect(browser.open().log.$entries.get()).toEqual([first])
    expect(browser.area.texts.get(CURRENT)).toBe(first.incident)
  })

  test('of a newer version is noticed while this one is open', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    const key = `${ENTRY_PREFIX}${INCIDENT}:${id(9)}`
    b.storage.write(key, '{"v":2}')
    expect(a.log.$newer.get()).toBe(false)
    browser.deliverAll()
    expect(a.log.$newer.get()).toBe(true)
    expect(browser.area.texts.get(key)).toBe('{"v":2}')
  })

  test('that writes something unreadable doesn’t disturb this one', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    const key = `${ENTRY_PREFIX}${INCIDENT}:${id(9)}`
    b.storage.write(key, '{"v":1')
    browser.deliverAll()
    expect(a.log.$entries.get()).toEqual([])
    expect(browser.area.texts.get(ASIDE_PREFIX + key)).toBe('{"v":1')
  })

  test('that removes one entry doesn’t take it from this one', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    const first = a.log.record(note('一'))
    browser.deliverAll()
    b.storage.remove(entryKey(first))
    browser.deliverAll()
    expect(a.log.$entries.get()).toEqual([first])
  })

  test('that makes room lets this one store what was refused', () => {
    const area = smallArea(10_000)
    const browser = new Browser(NOW, area)
    const [a, b] = [browser.open(), browser.open()]
    area.room = 0
    a.log.record(note('一'))
    expect(a.storage.$state.get().unsaved).toBe(1)
    area.room = 10_000
    b.log.record(note('二'))
    browser.deliverAll()
    expect(a.storage.$state.get().unsaved).toBe(0)
    expect(stored(area)).toHaveLength(2)
  })

  test('with other keys doesn’t concern the log', () => {
    const browser = new Browser()
    const tab = browser.open()
    tab.log.refresh('poise:s:role')
    tab.log.refresh('theme')
    tab.log.refresh(`${ENTRY_PREFIX}gone`)
    expect(tab.log.$entries.get()).toEqual([])
  })
})

describe('a machine that is cut off at any write', () => {
  const corruptKey = `${ENTRY_PREFIX}${INCIDENT}:${id(5)}`
  const corrupt = '{"v":1,"cut'
  const imported = [entry(1, '03:00', note('甲')), step(2, '03:05', 'done'), entry(3, '03:10', note('乙'))]

  /** A night in one tab: damage is moved aside, things are recorded, imported and archived, and it goes on. */
  function night(area: ReturnType<typeof failingArea>) {
    const browser = new Browser(NOW, area)
    const tab = browser.open()
    const moments: Entry[][] = [[...tab.log.$entries.get()]]
    const after = (act: () => void) => {
      act()
      moments.push([...tab.log.$entries.get()])
    }
    after(() => tab.log.record(note('一')))
    after(() => tab.log.merge(imported))
    after(() => tab.log.record(note('二')))
    after(() => tab.log.startClean())
    after(() => tab.log.record(note('三')))
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
      const found = stored(area).filter(([key]) => key !== corruptKey)
      for (const [key, text] of found) expect(decodeSaved(key, text).kind).toBe('entry')
      expect(found, 'the first ones of those that were written').toEqual(all.slice(0, found.length))

      // What a new tab shows is a moment of that night. An import is a run of entries, and any first part of it is whole.
      const restarted = new Browser(NOW, fakeArea(area.texts)).open()
      const shown = restarted.log.$entries.get()
      const beforeImport = healthy.moments[1] ?? []
      const partsOfImport = imported.map((_, length) => union(beforeImport, imported.slice(0, length)))
      const known = [...healthy.moments, ...partsOfImport]
      expect(known).toContainEqual(shown)
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
