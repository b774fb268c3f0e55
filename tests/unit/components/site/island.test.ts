import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPage, sentBy } from './island-page.ts'

const settle = () => vi.advanceTimersByTimeAsync(0)
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('an island gets its component and its props, and says that it is awake', async () => {
  const { make, woken, fetched } = openPage()
  const island = make()
  const sent = sentBy(island)
  island.connectedCallback()
  await settle()
  expect(fetched).toEqual(['/_astro/Timers.js', '/_astro/hydrate.js'])
  expect(woken).toEqual([[island, 'the timers', { minutes: 30 }]])
  expect(island.hasAttribute('ssr')).toBe(false)
  expect(sent).toEqual(['astro:hydrate'])
})

describe('what stands in a file of words', () => {
  const PROPS =
    '{"minutes":30,"t":{"$words":"/words/bar.json","part":"timers"},"roles":{"$words":"/words/bar.json","part":"roles"}}'
  const openTwo = () => {
    const page = openPage()
    const islands = [page.make(), page.make()]
    for (const island of islands) {
      island.attributes.props = PROPS
      island.connectedCallback()
    }
    return page
  }

  test('is put in its place, and the file is fetched once', async () => {
    const { woken, fetched } = openTwo()
    await settle()
    const props = { minutes: 30, t: { done: 'Done' }, roles: ['scribe'] }
    expect(woken).toEqual([0, 1].map(() => [expect.anything(), 'the timers', props]))
    expect(fetched.filter((address) => address.includes('words'))).toEqual(['/words/bar.json'])
  })
  test('is fetched again after a second', async () => {
    const { woken, lost } = openTwo()
    lost.add('/words/bar.json')
    await vi.advanceTimersByTimeAsync(990)
    lost.clear()
    await vi.advanceTimersByTimeAsync(1_020)
    expect(woken.length).toBe(2)
  })
  test('FAULTS 51: that is gone leaves the island asleep, and is asked for when it is started again', async () => {
    const { make, lost, woken } = openPage()
    lost.add('/words/bar.json')
    const island = make()
    island.attributes.props = PROPS
    const sent = sentBy(island)
    island.connectedCallback()
    await vi.advanceTimersByTimeAsync(1_010)
    expect(woken).toEqual([])
    expect(sent).toEqual(['astro:hydration-error to all'])
    lost.clear()
    island.start()
    await vi.advanceTimersByTimeAsync(10)
    expect(woken.length).toBe(1)
  })
})

describe('islands that are woken at the same time', () => {
  function openTwo(laterMs: number) {
    const { make, slow, ...page } = openPage()
    make().connectedCallback()
    const later = make()
    later.attributes['component-url'] = '/_astro/Later.js'
    slow.set('/_astro/Later.js', laterMs)
    later.connectedCallback()
    return page
  }

  test('wait for the code of all', async () => {
    const { woken } = openTwo(900)
    await vi.advanceTimersByTimeAsync(890)
    expect(woken).toEqual([])
    await vi.advanceTimersByTimeAsync(20)
    expect(woken.length).toBe(2)
  })
  test('wait for a second at most', async () => {
    const { woken } = openTwo(60_000)
    await vi.advanceTimersByTimeAsync(1_010)
    expect(woken.length).toBe(1)
  })
  test('don’t wait for one that can’t be fetched', async () => {
    const { woken, lost } = openTwo(0)
    lost.add('/_astro/Later.js').add('/_astro/Later.js?retry=0')
    await vi.advanceTimersByTimeAsync(1_010)
    expect(woken.length).toBe(1)
  })
})

test('an island that two things wake at once wakes once', async () => {
  const { make, woken, directives } = openPage()
  directives.load = (load) => [0, 1].map(async () => (await load())())
  make().connectedCallback()
  await settle()
  expect(woken.length).toBe(1)
})

test('a directive that comes after the island gets it then', async () => {
  const { make, page, directives, woken } = openPage()
  const island = make()
  island.attributes.client = 'needed'
  island.connectedCallback()
  await settle()
  expect(woken).toEqual([])
  const needed = vi.fn()
  directives.needed = needed
  page.dispatchEvent(new Event('astro:needed'))
  page.dispatchEvent(new Event('astro:needed'))
  expect(needed.mock.calls).toEqual([[expect.any(Function), {}, island]])
})

describe('on a page that the browser is still reading, an island', () => {
  const reading = () => {
    const page = openPage({ readyState: 'loading' })
    const island = page.make()
    island.attributes['await-children'] = ''
    island.connectedCallback()
    return { ...page, island }
  }
  test('waits for its end', async () => {
    const { island, woken, observers } = reading()
    island.lastChild = { nodeValue: 'half a te' }
    observers[0]?.tell()
    await settle()
    expect(woken).toEqual([])
    island.lastChild = { nodeValue: 'astro:end' }
    observers[0]?.tell()
    await settle()
    expect(woken.length).toBe(1)
    expect(observers).toEqual([expect.objectContaining({ isOn: false })])
  })
  test('waits no longer than for the end of the page, and is handed over once', async () => {
    const { island, woken, page, document, observers, fetched } = reading()
    document.readyState = 'interactive'
    page.dispatchEvent(new Event('DOMContentLoaded'))
    island.lastChild = { nodeValue: 'astro:end' }
    observers[0]?.tell()
    await settle()
    expect(woken.length).toBe(1)
    expect(fetched.length).toBe(2)
  })
  test('waits for nothing if it was read before the script came', async () => {
    const { make, woken } = openPage({ readyState: 'loading' })
    const island = make()
    island.attributes['await-children'] = ''
    island.lastChild = { nodeValue: 'astro:end' }
    island.connectedCallback()
    await settle()
    expect(woken.length).toBe(1)
  })
  test('waits for nothing if it is empty', async () => {
    const { make, woken } = openPage({ readyState: 'loading' })
    make().connectedCallback()
    await settle()
    expect(woken.length).toBe(1)
  })
})

test('an island in an island waits until that one is awake', async () => {
  const { make, woken } = openPage()
  const [outer, inner] = [make(), make()]
  inner.around = outer
  inner.connectedCallback()
  await settle()
  expect(woken).toEqual([])
  outer.connectedCallback()
  await settle()
  expect(woken.map((call) => (call as unknown[])[0])).toEqual([outer, inner])
})

test('an island that was taken out meanwhile stays asleep', async () => {
  const { make, woken } = openPage()
  const island = make()
  island.connectedCallback()
  island.isConnected = false
  await settle()
  expect(woken).toEqual([])
})

describe('FAULTS 51: code that can’t be fetched', () => {
  test('is fetched again after a second, in the end by an address that the browser doesn’t know', async () => {
    const { make, lost, woken, fetched } = openPage()
    lost.add('/_astro/Timers.js')
    const island = make()
    const sent = sentBy(island)
    island.connectedCallback()
    await vi.advanceTimersByTimeAsync(999)
    expect(fetched.length).toBe(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(fetched.slice(2)).toEqual(['/_astro/Timers.js', '/_astro/Timers.js?retry=0'])
    expect(woken.length).toBe(1)
    expect(sent).toEqual(['astro:hydrate'])
  })
  test('is told, and started again it wakes', async () => {
    const { make, lost, woken } = openPage()
    const again = '/_astro/hydrate.js?retry=0'
    lost.add('/_astro/hydrate.js').add(again)
    const island = make()
    const sent = sentBy(island)
    island.connectedCallback()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual(['astro:hydration-error to all'])
    expect(console.error).toHaveBeenCalledWith(expect.objectContaining({ message: `Failed to fetch ${again}` }))
    expect(island.hasAttribute('ssr')).toBe(true)
    lost.clear()
    island.start()
    await settle()
    expect(woken.length).toBe(1)
    expect(sent).toEqual(['astro:hydration-error to all', 'astro:hydrate'])
  })
  test('is looked for under another address after each failure', async () => {
    const { make, lost, fetched } = openPage()
    lost.add('/_astro/Timers.js').add('/_astro/Timers.js?retry=0')
    for (const island of [make(), make()]) {
      island.connectedCallback()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(fetched.filter((address) => address.includes('retry'))).toEqual([
      '/_astro/Timers.js?retry=0',
      '/_astro/Timers.js?retry=1',
    ])
  })
  test('is told to whoever woke the island: it is still asleep when that comes to its end', async () => {
    const { make, lost, directives } = openPage()
    lost.add('/_astro/Timers.js').add('/_astro/Timers.js?retry=0')
    let end = ''
    directives.load = async (load, _options, element) => {
      await (
        await load()
      )()
      end = element.hasAttribute('ssr') ? 'asleep' : 'awake'
    }
    make().connectedCallback()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(end).toBe('asleep')
  })
})

test('code that stumbles is told as well, whoever woke the island', async () => {
  const { make, directives } = openPage()
  directives.load = (load) => load().then((wake) => wake())
  const island = make()
  const sent = sentBy(island)
  island.attributes.props = '{'
  island.connectedCallback()
  await settle()
  expect(sent).toEqual(['astro:hydration-error to all'])
})

test('FAULTS 49: an element that an old browser was given stays', () => {
  expect(openPage({ taken: true }).defined).toEqual([])
})
