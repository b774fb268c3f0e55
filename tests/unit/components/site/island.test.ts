import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { INLINE_SCRIPTS } from '../../../../src/build/inline-scripts.ts'

type Load = () => Promise<() => Promise<void>>
type Directive = (load: Load, options: unknown, element: Element) => unknown

/** What an island asks of an element. */
class Element extends EventTarget {
  attributes: Record<string, string> = {
    ssr: '',
    client: 'load',
    opts: '{"name":"Timers","value":""}',
    props: '{"minutes":30}',
    'component-url': '/_astro/Timers.js',
    'component-export': 'Timers',
    'renderer-url': '/_astro/hydrate.js',
  }
  isConnected = true
  lastChild: { nodeValue: string | null } | null = null
  /** The island that it stands in. */
  around: Element | undefined
  get parentElement() {
    return { closest: () => (this.around?.hasAttribute('ssr') ? this.around : null) }
  }
  getAttribute = (name: string) => this.attributes[name] ?? null
  hasAttribute = (name: string) => name in this.attributes
  removeAttribute = (name: string) => Reflect.deleteProperty(this.attributes, name)
}
interface Island extends Element {
  connectedCallback(): Promise<void>
  start(): void
}

/** A page with the script of the islands as it is sent, and without a network. */
function openPage({ readyState = 'complete', taken = false } = {}) {
  const page = new EventTarget()
  const document = { readyState }
  const defined: (new () => Island)[] = []
  const observers: { tell: () => void; isOn: boolean }[] = []
  const load: Directive = async (load) => (await load())()
  const directives: Record<string, Directive> = { load }
  const woken: unknown[] = []
  const waker = (element: Element) => (component: unknown, props: unknown) => woken.push([element, component, props])
  /** What is fetched, in this order. */
  const fetched: string[] = []
  const lost = new Set<string>()
  const slow = new Map<string, number>()
  const fetchCode = async (address: string) => {
    fetched.push(address)
    const lateMs = slow.get(address)
    if (lateMs !== undefined) await new Promise((resolve) => setTimeout(resolve, lateMs))
    if (lost.has(address)) throw new TypeError(`Failed to fetch ${address}`)
    return address.includes('hydrate') ? { default: waker } : { Timers: 'the timers' }
  }
  class MutationObserver {
    constructor(tell: () => void) {
      observers.push({ tell, isOn: false })
    }
    observe = () => Object.assign(observers[0] ?? {}, { isOn: true })
    disconnect = () => Object.assign(observers[0] ?? {}, { isOn: false })
  }
  const globals = {
    HTMLElement: Element,
    customElements: { get: () => taken, define: (_name: string, made: new () => Island) => defined.push(made) },
    document,
    MutationObserver,
    addEventListener: page.addEventListener.bind(page),
    Astro: directives,
    fetchCode,
  }
  // The words for fetching can't be stood in for.
  const script = INLINE_SCRIPTS.island.replaceAll('import(', 'fetchCode(')
  new Function(...Object.keys(globals), script)(...Object.values(globals))
  const make = () => new (defined[0] as new () => Island)()
  return { page, document, defined, observers, directives, woken, fetched, lost, slow, make }
}

/** The events that an island has sent. */
function sentBy(island: Island): string[] {
  const sent: string[] = []
  for (const name of ['astro:hydrate', 'astro:hydration-error'])
    island.addEventListener(name, ({ bubbles }) => sent.push(bubbles ? `${name} to all` : name))
  return sent
}
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

test('a directive that comes after the island gets it then, with its options', async () => {
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
  expect(needed.mock.calls).toEqual([[expect.any(Function), { name: 'Timers', value: '' }, island]])
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
  test('is fetched again after a second, by an address that the browser doesn’t know', async () => {
    const { make, lost, woken, fetched } = openPage()
    lost.add('/_astro/Timers.js')
    const island = make()
    const sent = sentBy(island)
    island.connectedCallback()
    await vi.advanceTimersByTimeAsync(999)
    expect(fetched.length).toBe(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(fetched[2]).toBe('/_astro/Timers.js?retry=0')
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
