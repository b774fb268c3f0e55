import { atom, type ReadableAtom } from 'nanostores'
import { type ContainerNode, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useStore } from '../../../src/components/use-store.ts'

interface Pair {
  a: number
  b: number
}
interface Props {
  store: ReadableAtom<Pair>
  part: keyof Pair
  built?: Pair
}

let drawn: number[]
let place: ContainerNode

/** Draws nothing and keeps what it was to draw, so that no document is needed. */
function Probe({ store, part, built }: Props) {
  drawn.push(useStore(store, built && { ssr: () => built }, (pair) => pair[part]))
  return null
}
const draw = (props: Props) => act(() => render(h(Probe, props), place))

beforeEach(() => {
  // Preact asks whether it draws into the whole document.
  vi.stubGlobal('document', {})
  drawn = []
  place = { nodeType: 1, parentNode: null, firstChild: null, childNodes: [] } as unknown as ContainerNode
})
afterEach(() => {
  act(() => render(null, place))
  vi.unstubAllGlobals()
})

describe('a part of a store', () => {
  test('is drawn again when it changes, and not when only another part does', () => {
    const $pair = atom({ a: 1, b: 1 })
    draw({ store: $pair, part: 'a' })
    act(() => $pair.set({ a: 1, b: 2 }))
    expect(drawn).toEqual([1])
    act(() => $pair.set({ a: 2, b: 2 }))
    expect(drawn).toEqual([1, 2])
  })

  test('is first drawn as it was built, and as it is stored one render later', () => {
    draw({ store: atom({ a: 1, b: 1 }), part: 'a', built: { a: 0, b: 0 } })
    expect(drawn).toEqual([0, 1])
  })

  test('that is picked anew is followed from then on', () => {
    const $pair = atom({ a: 1, b: 2 })
    draw({ store: $pair, part: 'a' })
    draw({ store: $pair, part: 'b' })
    act(() => $pair.set({ a: 1, b: 3 }))
    expect(drawn).toEqual([1, 2, 3])
  })

  test('that is picked anew is drawn again even when it becomes what the other part was', () => {
    const $pair = atom({ a: 1, b: 2 })
    draw({ store: $pair, part: 'a' })
    draw({ store: $pair, part: 'b' })
    act(() => $pair.set({ a: 5, b: 1 }))
    expect(drawn).toEqual([1, 2, 1])
  })

  test('is listened to once, however often it is drawn, and no more when it is gone', () => {
    const $pair = atom({ a: 1, b: 2 })
    for (const part of ['a', 'b', 'a'] as const) draw({ store: $pair, part })
    expect($pair.lc).toBe(1)
    act(() => render(null, place))
    expect($pair.lc).toBe(0)
  })

  test('is that of another store once it is given one', () => {
    const $other = atom({ a: 7, b: 8 })
    draw({ store: atom({ a: 1, b: 2 }), part: 'a' })
    draw({ store: $other, part: 'a' })
    act(() => $other.set({ a: 9, b: 8 }))
    expect(drawn).toEqual([1, 7, 9])
  })
})
