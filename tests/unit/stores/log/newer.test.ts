import { describe, expect, test } from 'vitest'
import { encodeStored, entryKey, STORED_VERSION } from '../../../../src/domain/log/stored-entry.ts'
import { refusalOf } from '../../../../src/stores/log/refusal.ts'
import { fakeArea } from '../../../fixtures/area.ts'
import { Browser } from '../../../fixtures/browser.ts'
import { note } from '../../../fixtures/entries.ts'
import { startCleanIn } from '../../../../src/stores/log/start-clean.ts'

const [first, second, third] = [note(1, '03:00', '一'), note(2, '03:01', '二'), note(3, '03:02', '三')]
const NEWER = JSON.stringify({ v: STORED_VERSION + 1, kind: 'hologram' })
const DAMAGED = '{"v":1,'

describe('FAULTS 12: beside an entry of a newer Poise the log', () => {
  const open = (texts: [string, string][]) => {
    const area = fakeArea(new Map(texts))
    const before = new Map(texts)
    return { tab: new Browser(undefined, area).open(), area, before }
  }
  const stored: [string, string][] = [
    [entryKey(first), encodeStored(first)],
    [entryKey(second), NEWER],
  ]

  test('is shown', () => {
    const { tab } = open([...stored, ['poise:current', first.incident]])
    expect(tab.log.$newer.get()).toBe(true)
    expect(tab.log.$entries.get()).toEqual([first])
  })

  test('records nothing and says so', () => {
    const { tab, area, before } = open(stored)
    expect(refusalOf(() => tab.log.record({ kind: 'note', text: '二' }))).toBe('newer')
    expect(area.texts).toEqual(before)
  })

  test('writes nothing, whatever is asked of it', () => {
    const { tab, area, before } = open([
      // Read before what is newer, and after it.
      ['poise:e:0', DAMAGED],
      ...stored,
      ['poise:e:damaged', DAMAGED],
      ['poise:current', 'not an id'],
    ])
    tab.log.merge([third])
    tab.log.merge([third, second])
    startCleanIn(tab.log)
    tab.log.open()
    tab.log.remove([first])
    tab.log.remove(first.incident)
    tab.log.refresh('poise:current')
    expect(area.texts).toEqual(before)
    expect([...tab.log.$logs.get().values()].flat()).toEqual([first])
    area.texts.clear()
    tab.log.refresh(undefined)
    expect(area.texts.size).toBe(0)
  })

  test('takes what other tabs write only to show it', () => {
    const { tab, area } = open([...stored, ['poise:current', first.incident]])
    area.texts.set(entryKey(third), encodeStored(third))
    tab.log.refresh(entryKey(third))
    expect(tab.log.$entries.get()).toEqual([first, third])
  })
})
