import { describe, expect, test } from 'vitest'
import { ENTRY_PREFIX, entryKey } from '../../../../src/domain/log/stored-entry.ts'
import type { Log } from '../../../../src/stores/log/create-log.ts'
import { startCleanIn } from '../../../../src/stores/log/start-clean.ts'
import { ASIDE_PREFIX } from '../../../../src/stores/unreadable.ts'
import { smallArea } from '../../../fixtures/area.ts'
import { Browser, type Tab } from '../../../fixtures/browser.ts'
import { id, INCIDENT } from '../../../fixtures/entries.ts'

const NOW = Date.parse('2026-11-22T03:00:00.000Z')
const CURRENT = 'poise:current'
const note = (text: string) => ({ kind: 'note', text }) as const
const stored = (area: { texts: Map<string, string> }) => [...area.texts].filter(([key]) => key.startsWith(ENTRY_PREFIX))

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

  test('that takes an entry out, as an undone import does, takes it from this one too', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    const kept = a.log.record(note('一'))
    const undone = a.log.record(note('二'))
    browser.deliverAll()
    a.log.remove([undone])
    browser.deliverAll()
    expect(b.log.$entries.get()).toEqual([kept])
    // It isn't written back either.
    browser.clear(a)
    browser.deliverAll()
    expect(stored(browser.area)).toHaveLength(1)
  })

  test('that moves a damaged text aside doesn’t take the whole entry from this one', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    const entry = a.log.record(note('一'))
    browser.deliverAll()
    browser.area.texts.set(entryKey(entry), '{"v":1,')
    browser.open()
    browser.deliverAll()
    expect(browser.area.texts.get(ASIDE_PREFIX + entryKey(entry))).toBe('{"v":1,')
    expect(b.log.$entries.get()).toEqual([entry])
  })

  test('that deletes an incident on purpose takes it from this one, and an import brings it back', () => {
    const browser = new Browser()
    const [a, b] = [browser.open(), browser.open()]
    const first = a.log.record(note('一'))
    browser.deliverAll()
    b.log.remove(first.incident)
    browser.deliverAll()
    expect(a.log.$logs.get().has(first.incident)).toBe(false)
    a.log.refresh(undefined)
    expect(browser.area.texts.has(entryKey(first))).toBe(false)
    a.log.merge([first])
    browser.deliverAll()
    expect(b.log.$logs.get().get(first.incident)).toEqual([first])
    expect(browser.open().log.$logs.get().get(first.incident)).toEqual([first])
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

describe('tabs that open in the same moment on an empty browser', () => {
  const recorded = (log: Log) => log.$entries.get().map((entry) => entry.kind === 'note' && entry.text)

  test('record one incident: what each recorded before it heard of the others goes along', () => {
    const browser = new Browser()
    const tabs = browser.openAtOnce(4)
    for (const [place, { log }] of tabs.entries()) log.record(note(`${place}`))
    browser.deliverAll()
    for (const [place, { log }] of tabs.entries()) log.record(note(`${place} 之后`))
    browser.deliverAll()
    expect(new Set(tabs.map(({ log }) => log.$currentId.get())).size).toBe(1)
    for (const { log } of tabs) {
      expect(recorded(log)).toHaveLength(8)
      expect(log.$logs.get().size).toBe(1)
    }
    expect(recorded(browser.open().log)).toEqual(recorded((tabs[0] as Tab).log))
  })

  test('never take from the screen what was recorded', () => {
    const browser = new Browser()
    const tabs = browser.openAtOnce(2)
    const [{ log }] = tabs as [Tab, Tab]
    log.record(note('一'))
    const shown: number[] = []
    log.$entries.subscribe((entries) => shown.push(entries.length))
    browser.deliverAll()
    expect(Math.min(...shown)).toBe(1)
  })

  test('leave an incident alone that was archived meanwhile, and one that somebody switched to', () => {
    const browser = new Browser()
    const [a, b] = browser.openAtOnce(2) as [Tab, Tab]
    browser.deliverAll()
    const first = a.log.record(note('一'))
    browser.deliverAll()
    startCleanIn(a.log)
    const second = b.log.record(note('二'))
    browser.deliverAll()
    b.log.open()
    browser.deliverAll()
    expect(b.log.$logs.get().get(first.incident)).toHaveLength(3)
    expect(second.incident).toBe(first.incident)
    expect(recorded(a.log)).toEqual([])
  })
})

describe('FAULTS 90: a page that comes back and heard nothing', () => {
  /** What the other tab did while this page lay in the back/forward cache. */
  const MEANWHILE: Record<string, (other: Browser['tabs'][number], first: { incident: string }) => void> = {
    'recorded something': ({ log }) => void log.record(note('二')),
    'archived the incident': ({ log }) => startCleanIn(log),
    'archived it and went on in the next': ({ log }) => {
      startCleanIn(log)
      log.record(note('下一个'))
    },
    'switched to another incident': ({ log }) => log.open(),
    'deleted the incident': ({ log }, { incident }) => log.remove(incident),
    'took one entry out': ({ log }) => log.remove([log.record(note('二'))]),
    'took one out that this page shows': ({ log }) => log.remove(log.$entries.get().slice(1)),
  }
  for (const [what, act] of Object.entries(MEANWHILE))
    test(`shows and records into what is there after another tab ${what}`, () => {
      const browser = new Browser()
      const [a, b] = [browser.open(), browser.open()]
      const first = a.log.record(note('一'))
      a.log.record(note('一之后'))
      browser.deliverAll()
      act(b, first)
      a.waiting.length = 0
      a.log.catchUp()
      expect(a.log.$currentId.get()).toBe(b.log.$currentId.get())
      expect(a.log.$entries.get()).toEqual(b.log.$entries.get())
      expect(a.log.$logs.get()).toEqual(b.log.$logs.get())
      expect(a.log.record(note('三')).incident).toBe(b.log.$currentId.get())
    })

  test('writes back what it has when everything was cleared', () => {
    const browser = new Browser()
    const tab = browser.open()
    const first = tab.log.record(note('一'))
    browser.area.texts.clear()
    tab.log.catchUp()
    expect(tab.log.$entries.get()).toEqual([first])
    expect(browser.open().log.$entries.get()).toEqual([first])
  })

  test('keeps what couldn’t be stored, unless its incident was deleted', () => {
    const area = smallArea(10_000)
    const browser = new Browser(NOW, area)
    const [a, b] = [browser.open(), browser.open()]
    const first = a.log.record(note('一'))
    browser.deliverAll()
    area.room = 0
    const unsaved = a.log.record(note('没存上'))
    a.log.catchUp()
    expect(a.log.$entries.get()).toEqual([first, unsaved])
    area.room = 10_000
    b.log.remove(first.incident)
    a.waiting.length = 0
    a.log.catchUp()
    expect(a.log.$logs.get().size).toBe(0)
    expect(a.storage.$state.get().unsaved).toBe(0)
  })

  test('keeps an entry whose stored text was found damaged and moved aside', () => {
    const browser = new Browser()
    const a = browser.open()
    const entry = a.log.record(note('一'))
    browser.area.texts.set(entryKey(entry), '{"v":1,')
    browser.open()
    a.log.catchUp()
    expect(a.log.$entries.get()).toEqual([entry])
  })

  test('changes nothing when nothing has changed', () => {
    const browser = new Browser()
    const tab = browser.open()
    tab.log.record(note('一'))
    const before = tab.log.$entries.get()
    tab.log.catchUp()
    expect(tab.log.$entries.get()).toBe(before)
  })
})
