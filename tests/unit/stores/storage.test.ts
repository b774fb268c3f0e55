import { describe, expect, test, vi } from 'vitest'
import { ASIDE_PREFIX } from '../../../src/stores/unreadable.ts'
import type { Area } from '../../../src/stores/storage-area.ts'
import { createStorage, onOtherTab, storage as ownStorage } from '../../../src/stores/storage.ts'
import { failingArea, fakeArea, smallArea } from '../../fixtures/area.ts'

const refused = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}

describe('a healthy storage', () => {
  test('gives back what was written, in this tab and after a restart', () => {
    const area = fakeArea()
    const storage = createStorage(() => area)
    expect(storage.write('poise:a', '一')).toBe(true)
    expect(storage.get('poise:a')).toBe('一')
    expect(createStorage(() => area).get('poise:a')).toBe('一')
    expect(storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 0 })
  })

  test('keeps an empty text apart from none', () => {
    const storage = createStorage(() => fakeArea())
    storage.write('poise:a', '')
    expect(storage.get('poise:a')).toBe('')
    expect(storage.get('poise:b')).toBeUndefined()
    expect([...storage.read('poise:')]).toEqual([['poise:a', '']])
  })

  test('reads the keys of a prefix only', () => {
    const storage = createStorage(() =>
      fakeArea(
        new Map([
          ['poise:e:1', 'x'],
          ['poise:s:role', 'y'],
          ['other', 'z'],
        ]),
      ),
    )
    expect(storage.read('poise:e:')).toEqual(new Map([['poise:e:1', 'x']]))
    expect(storage.read('').size).toBe(3)
  })

  test('removes a text', () => {
    const area = fakeArea(new Map([['poise:a', 'x']]))
    createStorage(() => area).remove('poise:a')
    expect(area.texts.size).toBe(0)
  })

  test('keeps texts apart from what every object has', () => {
    const storage = createStorage(() => fakeArea())
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(storage.get(key)).toBeUndefined()
      storage.write(key, key)
      expect(storage.get(key)).toBe(key)
    }
  })

  test('isn’t counted through at every write', () => {
    const area = fakeArea(new Map(Array.from({ length: 100 }, (_, i) => [`poise:e:${i}`, 'x'])))
    const look = vi.spyOn(area, 'key')
    const storage = createStorage(() => area)
    look.mockClear()
    storage.write('poise:e:new', 'x')
    expect(look).not.toHaveBeenCalled()
  })
})

describe.each<[string, () => Area | null | undefined]>([
  ['throws', refused],
  ['is null', () => null],
  ['is undefined', () => undefined],
])('a browser whose storage %s', (_, open) => {
  test('is told of, and everything lives in memory', () => {
    const storage = createStorage(open)
    expect(storage.$state.get()).toEqual({ available: false, unsaved: 0, aside: 0 })
    expect(storage.write('poise:a', 'x')).toBe(false)
    expect(storage.get('poise:a')).toBe('x')
    expect(storage.read('poise:')).toEqual(new Map([['poise:a', 'x']]))
    expect(storage.$state.get()).toEqual({ available: false, unsaved: 1, aside: 0 })
    storage.retry()
    expect(storage.unsavedTexts()).toEqual(new Map([['poise:a', 'x']]))
    storage.remove('poise:a')
    expect(storage.get('poise:a')).toBeUndefined()
    expect(storage.$state.get().unsaved).toBe(0)
  })
})

test('an area of which every part throws is lived with', () => {
  const area = {
    get length(): number {
      return refused()
    },
    key: refused,
    getItem: refused,
    setItem: refused,
    removeItem: refused,
  }
  const storage = createStorage(() => area)
  storage.setAside('poise:b', 'bad')
  storage.write('poise:e:1', 'x')
  storage.remove('poise:b')
  expect(storage.get('poise:e:1')).toBe('x')
  expect(storage.read('poise:e:')).toEqual(new Map([['poise:e:1', 'x']]))
  expect(storage.$state.get().unsaved).toBe(1)
})

describe('a full storage', () => {
  test('keeps what it can’t write, says how much that is, and shows it as written', () => {
    const area = smallArea(20)
    const storage = createStorage(() => area)
    expect(storage.write('a', 'x'.repeat(19))).toBe(true)
    expect(storage.write('b', 'y')).toBe(false)
    expect(storage.write('c', 'z')).toBe(false)
    expect(storage.get('b')).toBe('y')
    expect(storage.unsavedTexts()).toEqual(
      new Map([
        ['b', 'y'],
        ['c', 'z'],
      ]),
    )
    expect(storage.$state.get()).toEqual({ available: true, unsaved: 2, aside: 0 })
    expect(area.texts.size).toBe(1)
  })

  test('writes everything once there is room and it is asked to try again', () => {
    const area = smallArea(0)
    const storage = createStorage(() => area)
    for (const key of ['a', 'b', 'c']) storage.write(key, 'x')
    area.room = 100
    storage.retry()
    expect(area.texts.size).toBe(3)
    expect(storage.$state.get().unsaved).toBe(0)
    expect(storage.unsavedTexts().size).toBe(0)
  })

  test('writes everything with the next text that fits', () => {
    const area = smallArea(0)
    const storage = createStorage(() => area)
    for (const key of ['a', 'b']) storage.write(key, 'x')
    area.room = 100
    expect(storage.write('c', 'x')).toBe(true)
    expect([...area.texts.keys()].sort()).toEqual(['a', 'b', 'c'])
    expect(storage.$state.get().unsaved).toBe(0)
  })

  test('writes what fits when there is room for some of it only', () => {
    const area = smallArea(0)
    const storage = createStorage(() => area)
    storage.write('large', 'x'.repeat(100))
    storage.write('small', 'x')
    area.room = 10
    storage.retry()
    expect([...area.texts.keys()]).toEqual(['small'])
    expect(storage.$state.get().unsaved).toBe(1)
  })

  test('shows the newest text of a key, and stores that one', () => {
    const area = smallArea(5, new Map([['a', 'old']]))
    const storage = createStorage(() => area)
    storage.write('a', 'newer text')
    expect(storage.get('a')).toBe('newer text')
    expect(storage.read('a')).toEqual(new Map([['a', 'newer text']]))
    expect(area.texts.get('a')).toBe('old')
    storage.write('a', 'new')
    expect(storage.get('a')).toBe('new')
    expect(area.texts.get('a')).toBe('new')
    expect(storage.$state.get().unsaved).toBe(0)
  })

  test('tells its listeners each time that the count of unsaved texts changes', () => {
    const area = smallArea(0)
    const storage = createStorage(() => area)
    const seen: number[] = []
    storage.$state.listen(({ unsaved }) => seen.push(unsaved))
    storage.write('a', 'x')
    storage.write('a', 'y')
    storage.write('b', 'x')
    area.room = 100
    storage.retry()
    expect(seen).toEqual([1, 2, 0])
  })
})

describe('an unreadable text', () => {
  const KEY = 'poise:e:1'
  const aside = (area: { texts: Map<string, string> }) =>
    [...area.texts].filter(([key]) => key.startsWith(ASIDE_PREFIX)).map(([, text]) => text)

  test('is moved aside exactly as it was, and counted', () => {
    const text = '{"v":1,"id":"\ud800\u0000'
    const area = fakeArea(new Map([[KEY, text]]))
    const storage = createStorage(() => area)
    storage.setAside(KEY, text)
    expect(area.texts).toEqual(new Map([[ASIDE_PREFIX + KEY, text]]))
    expect(storage.$state.get().aside).toBe(1)
  })

  test('is still counted and kept after a restart', () => {
    const area = fakeArea(new Map([[KEY, 'bad']]))
    createStorage(() => area).setAside(KEY, 'bad')
    const next = createStorage(() => area)
    expect(next.read(ASIDE_PREFIX)).toEqual(new Map([[ASIDE_PREFIX + KEY, 'bad']]))
    expect(next.$state.get().aside).toBe(1)
  })

  test('is copied before it is removed, so that a cut between them loses nothing', () => {
    for (const cut of [1, 2]) {
      const area = failingArea((change) => change >= cut, new Map([[KEY, 'bad']]))
      createStorage(() => area).setAside(KEY, 'bad')
      expect([...area.texts.values()], `cut at change ${cut}`).toContain('bad')
      // After the restart it is moved for good, once.
      const after = fakeArea(area.texts)
      createStorage(() => after).setAside(KEY, 'bad')
      expect(after.texts).toEqual(new Map([[ASIDE_PREFIX + KEY, 'bad']]))
    }
  })

  test('doesn’t take the place of one that was moved aside before', () => {
    const area = fakeArea()
    const storage = createStorage(() => area)
    for (const text of ['first', 'second', 'third']) {
      area.texts.set(KEY, text)
      storage.setAside(KEY, text)
    }
    expect(aside(area)).toEqual(['first', 'second', 'third'])
    expect(area.texts.has(KEY)).toBe(false)
    expect(storage.$state.get().aside).toBe(3)
  })

  test('that another tab has replaced by now is copied, and the new text stays', () => {
    const area = fakeArea(new Map([[KEY, 'good']]))
    createStorage(() => area).setAside(KEY, 'bad')
    expect(area.texts.get(KEY)).toBe('good')
    expect(aside(area)).toEqual(['bad'])
  })

  describe('for which there is no room beside itself', () => {
    const bad = 'x'.repeat(30)
    const full = () => {
      const area = smallArea(KEY.length + bad.length, new Map([[KEY, bad]]))
      const storage = createStorage(() => area)
      storage.setAside(KEY, bad)
      return { area, storage }
    }

    test('stays where it is, and is told of', () => {
      const { area, storage } = full()
      expect(area.texts).toEqual(new Map([[KEY, bad]]))
      expect(storage.$state.get().aside).toBe(1)
      expect(storage.read(ASIDE_PREFIX)).toEqual(new Map([[ASIDE_PREFIX + KEY, bad]]))
    })

    test('isn’t written over, although the new text would fit', () => {
      const { area, storage } = full()
      expect(storage.write(KEY, 'new')).toBe(false)
      expect(area.texts).toEqual(new Map([[KEY, bad]]))
      expect(storage.get(KEY)).toBe('new')
      expect(storage.$state.get().unsaved).toBe(1)
    })

    test('isn’t removed', () => {
      const { area, storage } = full()
      storage.remove(KEY)
      expect(area.texts).toEqual(new Map([[KEY, bad]]))
    })

    test('makes way once there is room, and the new text is stored', () => {
      const { area, storage } = full()
      storage.write(KEY, 'new')
      area.room = 1_000
      storage.retry()
      expect(area.texts).toEqual(
        new Map([
          [ASIDE_PREFIX + KEY, bad],
          [KEY, 'new'],
        ]),
      )
      expect(storage.$state.get()).toEqual({ available: true, unsaved: 0, aside: 1 })
    })
  })
})

test('a text that can’t be removed doesn’t throw', () => {
  const area = failingArea(() => true, new Map([['a', 'x']]))
  const storage = createStorage(() => area)
  storage.remove('a')
  expect(area.texts.get('a')).toBe('x')
})

describe('without a browser, as while the site is built,', () => {
  test('there is no storage, and nothing throws', () => {
    expect(ownStorage.$state.get().available).toBe(false)
    expect(() => onOtherTab(() => {})).not.toThrow()
  })
})
