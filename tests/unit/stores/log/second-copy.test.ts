import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { encodeStored, entryKey } from '../../../../src/domain/log/stored-entry.ts'
import { keepSecondCopy } from '../../../../src/stores/log/second-copy.ts'
import { type Notices, usedUnits } from '../../../../src/stores/log/used-room.ts'
import type { Mirror } from '../../../../src/stores/mirror.ts'
import type { Notice } from '../../../../src/stores/storage-notices.ts'
import { Browser, type Tab } from '../../../fixtures/browser.ts'
import { smallArea } from '../../../fixtures/area.ts'
import { note } from '../../../fixtures/entries.ts'
import { fakeMirror } from '../../../fixtures/fake-mirror.ts'

async function keep(tab: Tab, open: () => Promise<Mirror>): Promise<Notice[]> {
  const notices: Notice[] = []
  await keepSecondCopy(tab.storage, tab.log, listed(notices), open)
  return notices
}

/** Notices that are listed as they are told, and taken off the list again. */
function listed(notices: Notice[]): Notices {
  return {
    notify: (notice) => notices.push(notice),
    withdraw: (word) => notices.splice(0, notices.length, ...notices.filter((notice) => notice.word !== word)),
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))
const saved = (...entries: Entry[]) => new Map(entries.map((entry) => [entryKey(entry), encodeStored(entry)]))
const [first, second] = [note(1, '03:00', '一'), note(2, '03:01', '二')]

describe('the second copy', () => {
  test('gets what is stored already, and each entry that follows', async () => {
    const tab = new Browser().open()
    tab.log.merge([first])
    const mirror = fakeMirror()
    expect(await keep(tab, async () => mirror)).toEqual([])
    expect(mirror.texts).toEqual(saved(first))
    tab.log.merge([second])
    await settle()
    expect(mirror.texts).toEqual(saved(first, second))
  })

  test('gives back what the storage has lost, and says how much', async () => {
    const browser = new Browser()
    const tab = browser.open()
    tab.log.merge([first])
    const notices = await keep(tab, async () => fakeMirror(saved(first, second)))
    expect(notices).toEqual([{ word: 'restored', count: 1 }])
    expect(tab.log.$logs.get().get(first.incident)).toEqual([first, second])
    expect(browser.entries(first.incident)).toEqual([first, second])
  })

  test('leads back into the incident that it restored, unless another one is open or it was archived', async () => {
    const closed = { ...note(3, '04:00'), kind: 'archived' } as Entry
    const fresh = new Browser().open()
    await keep(fresh, async () => fakeMirror(saved(first, second)))
    expect(fresh.log.$currentId.get()).toBe(first.incident)
    const archived = new Browser().open()
    await keep(archived, async () => fakeMirror(saved(first, second, closed)))
    expect(archived.log.$entries.get()).toEqual([])
    const back = { ...note(4, '04:01'), kind: 'retracted', entry: closed.id } as Entry
    const taken = new Browser().open()
    await keep(taken, async () => fakeMirror(saved(first, second, closed, back)))
    expect(taken.log.$currentId.get(), 'one that was taken out of the archive').toBe(first.incident)
    // Also where only what came before was lost.
    const partly = new Browser().open()
    partly.log.merge([closed])
    partly.log.open()
    await keep(partly, async () => fakeMirror(saved(first, second, closed)))
    expect(partly.log.$entries.get()).toEqual([])
    const busy = new Browser().open()
    const { incident } = busy.log.record({ kind: 'note', text: '新的' })
    await keep(busy, async () => fakeMirror(saved(first, second)))
    expect(busy.log.$currentId.get()).toBe(incident)
  })

  test('gets a long record in parts, and all of it', async () => {
    const tab = new Browser().open()
    const entries = Array.from({ length: 450 }, (_, index) => note(index + 1, '03:00'))
    tab.log.merge(entries)
    const mirror = fakeMirror()
    const sizes: number[] = []
    const counted: Mirror = {
      ...mirror,
      write(changes) {
        sizes.push(changes.size)
        return mirror.write(changes)
      },
    }
    await keep(tab, async () => counted)
    await vi.waitFor(() => expect(mirror.texts).toEqual(saved(...entries)), { timeout: 10_000 })
    expect(Math.max(...sizes)).toBe(10)
  })

  test('gets what happens now before the rest of a long record', async () => {
    const tab = new Browser().open()
    tab.log.merge(Array.from({ length: 450 }, (_, index) => note(index + 1, '03:00')))
    const mirror = fakeMirror()
    await keep(tab, async () => mirror)
    const { id } = tab.log.record({ kind: 'note', text: '刚发生的' })
    await settle()
    expect([...mirror.texts.keys()].some((key) => key.endsWith(id))).toBe(true)
    expect(mirror.texts.size).toBeLessThan(200)
  })

  test('gets the latest of a long record first: what was written before it was there may be lost yet', async () => {
    const tab = new Browser().open()
    const entries = Array.from({ length: 450 }, (_, index) => note(index + 1, '03:00'))
    tab.log.merge(entries)
    const mirror = fakeMirror()
    await keep(tab, async () => mirror)
    expect([...mirror.texts.keys()].slice(0, 10).sort()).toEqual(entries.slice(-10).map(entryKey).sort())
  })

  test('gets what is recorded while it opens', async () => {
    const tab = new Browser().open()
    const mirror = fakeMirror()
    let open = () => {}
    const keeping = keep(tab, () => new Promise((resolve) => (open = () => resolve(mirror))))
    tab.log.merge([first])
    open()
    await keeping
    expect(mirror.texts).toEqual(saved(first))
  })

  test('doesn’t bring back what was deleted, not even what was deleted while it opened', async () => {
    const tab = new Browser().open()
    tab.log.merge([first, second])
    tab.log.remove(first.incident)
    const mirror = fakeMirror(saved(first, second))
    expect(await keep(tab, async () => mirror)).toEqual([])
    expect(tab.log.$logs.get().size).toBe(0)
    expect(mirror.texts.size).toBe(0)
  })

  test('loses what is taken out of the record', async () => {
    const tab = new Browser().open()
    tab.log.merge([first, second])
    const mirror = fakeMirror()
    await keep(tab, async () => mirror)
    tab.log.remove([second])
    await settle()
    expect(mirror.texts).toEqual(saved(first))
  })

  test('holds what the storage has no room for', async () => {
    const tab = new Browser(undefined, smallArea(60)).open()
    const mirror = fakeMirror()
    await keep(tab, async () => mirror)
    tab.log.merge([first])
    await settle()
    expect(tab.storage.$state.get().unsaved).toBeGreaterThan(0)
    expect(mirror.texts).toEqual(saved(first))
  })

  test('that holds damage or a newer form gives nothing back and is no harm', async () => {
    const tab = new Browser().open()
    const texts = new Map([
      [entryKey(first), '{"v":1,'],
      [entryKey(second), JSON.stringify({ v: 999 })],
    ])
    expect(await keep(tab, async () => fakeMirror(texts))).toEqual([])
    expect(tab.log.$logs.get().size).toBe(0)
  })

  test('that can’t be opened is told of, and the record goes on', async () => {
    const tab = new Browser().open()
    expect(await keep(tab, () => Promise.reject(new Error('blocked')))).toEqual([{ word: 'oneCopy' }])
    tab.log.merge([first])
    expect(tab.log.$logs.get().get(first.incident)).toEqual([first])
  })

  test('that refuses a write later is told of once', async () => {
    const tab = new Browser().open()
    const mirror = fakeMirror()
    const notices: Notice[] = []
    await keepSecondCopy(tab.storage, tab.log, listed(notices), async () => mirror)
    mirror.failing = true
    tab.log.merge([first])
    await settle()
    tab.log.merge([second])
    await settle()
    expect(notices).toEqual([{ word: 'oneCopy' }])
  })
})

describe('FAULTS 64: a second copy that', () => {
  afterEach(() => vi.useRealTimers())

  /** A second copy whose connections each take what `answers` says: a write, a rejection, or no answer at all. */
  function connections(...answers: ('write' | 'reject' | 'hang')[]) {
    const mirror = fakeMirror()
    let opened = 0
    const open = async (): Promise<Mirror> => {
      const answer = answers[opened++] ?? 'write'
      return {
        read: () => mirror.read(),
        write(changes) {
          // The first connection takes what is there already.
          if (answer === 'write' || changes.size === 0) return mirror.write(changes)
          return answer === 'reject' ? Promise.reject(new DOMException('', 'InvalidStateError')) : new Promise(() => {})
        },
      }
    }
    return { mirror, open, opened: () => opened }
  }
  async function record(open: () => Promise<Mirror>): Promise<Notice[]> {
    vi.useFakeTimers()
    const tab = new Browser().open()
    const notices: Notice[] = []
    void keepSecondCopy(tab.storage, tab.log, listed(notices), open)
    await vi.advanceTimersByTimeAsync(0)
    tab.log.merge([first])
    await vi.advanceTimersByTimeAsync(0)
    return notices
  }

  test.each(['reject', 'hang'] as const)('was closed is opened once more and loses nothing: %s', async (answer) => {
    const { mirror, open, opened } = connections(answer)
    const notices = await record(open)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(mirror.texts).toEqual(saved(first))
    expect([opened(), notices]).toEqual([2, []])
  })
  test.each(['reject', 'hang'] as const)('is closed again is told of within five seconds: %s', async (answer) => {
    const { open } = connections(answer, answer)
    const notices = await record(open)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(notices).toEqual([{ word: 'oneCopy' }])
  })
  test('never opens is told of within five seconds, and still taken when it does open', async () => {
    const mirror = fakeMirror()
    let answer = () => {}
    const notices = await record(() => new Promise((resolve) => (answer = () => resolve(mirror))))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(notices).toEqual([{ word: 'oneCopy' }])
    answer()
    await vi.advanceTimersByTimeAsync(0)
    expect(mirror.texts).toEqual(saved(first))
  })
})

describe('the room', () => {
  const filler = (percent: number) => 'x'.repeat(Math.ceil((5 * 1024 * 1024 * percent) / 100))

  test('that is used for 60 percent is told of, less isn’t', async () => {
    for (const [percent, notices] of [
      [59, []],
      [60, [{ word: 'nearlyFull', count: 60 }]],
      [83, [{ word: 'nearlyFull', count: 83 }]],
    ] as const) {
      const browser = new Browser()
      browser.area.texts.set('filler', filler(percent))
      expect(await keep(browser.open(), async () => fakeMirror())).toEqual(notices)
    }
  })

  test('FAULTS 65: that a browser counts in bytes is told of before a Chinese text is refused', async () => {
    const CHINESE_ROOM = 2.6 * 1024 * 1024
    const tab = new Browser(undefined, smallArea(CHINESE_ROOM)).open()
    const notices = await keep(tab, async () => fakeMirror())
    const text = '长'.repeat(20_000)
    while (tab.storage.$state.get().unsaved === 0 && notices.length === 0) tab.log.record({ kind: 'note', text })
    expect(tab.storage.$state.get().unsaved).toBe(0)
    expect(notices).toMatchObject([{ word: 'nearlyFull' }])
  })

  test('FAULTS 41: of ten thousand entries is half of it at most', () => {
    const browser = new Browser()
    const { log, storage } = browser.open()
    const label = '在通话和聊天里宣布三个名字：事件指挥官、副指挥官、记录员'
    const entries = Array.from({ length: 10_000 }, (_, index): Entry => {
      const { text, ...given } = note(index + 1, '03:00', '') as Entry & { text: string }
      return index % 2 === 0
        ? { ...given, kind: 'note', text: '支付成功率降到 82%，先回滚再查' }
        : ({
            ...given,
            kind: 'step',
            step: 'during/during-an-incident:incident-commander/announce-roles',
            state: 'done',
            label,
          } as Entry)
    })
    log.merge(entries)
    expect(log.$logs.get().get(first.incident)).toHaveLength(10_000)
    expect(usedUnits(storage)).toBeLessThanOrEqual((5 * 1024 * 1024) / 2)
  })
})
