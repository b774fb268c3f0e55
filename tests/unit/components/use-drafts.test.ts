import { type ContainerNode, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Typing, useDrafts } from '../../../src/components/use-drafts.ts'

interface Props {
  save: (field: string, text: string) => void
}

let place: ContainerNode
let typing: Typing
let page: EventTarget & { visibilityState: string }

/** Draws nothing and hands the form's drafts out, so that no document is needed. */
function Probe({ save }: Props) {
  typing = useDrafts(save)
  return null
}
const draw = (save: Props['save']) => act(() => render(h(Probe, { save }), place))
const type = (text: string) => act(() => typing.drafts.type('overview', text))

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  vi.stubGlobal('window', new EventTarget())
  place = { nodeType: 1, parentNode: null, firstChild: null, childNodes: [] } as unknown as ContainerNode
})
afterEach(() => {
  act(() => render(null, place))
  vi.unstubAllGlobals()
})

test('what is typed is saved by the form as it was drawn last', () => {
  const [first, last] = [vi.fn(), vi.fn()]
  draw(first)
  type('一')
  draw(last)
  act(() => typing.drafts.flush())
  expect(last).toHaveBeenCalledExactlyOnceWith('overview', '一', false)
  expect(first).not.toHaveBeenCalled()
})

test('what is typed survives that the form is drawn again', () => {
  draw(vi.fn())
  type('一')
  draw(vi.fn())
  expect(typing.textIn('overview', '存着的')).toBe('一')
  expect(typing.textIn('owner', '存着的')).toBe('存着的')
})

test('everything is saved when the page is left, hidden, or the form goes', () => {
  const leave = {
    left: () => window.dispatchEvent(new Event('pagehide')),
    hidden: () => {
      page.visibilityState = 'hidden'
      page.dispatchEvent(new Event('visibilitychange'))
    },
    gone: () => render(null, place),
  }
  for (const [how, away] of Object.entries(leave)) {
    const save = vi.fn()
    draw(save)
    type(how)
    act(() => void away())
    expect(save).toHaveBeenCalledExactlyOnceWith('overview', how, false)
  }
})

test('a page that is shown again saves nothing', () => {
  const save = vi.fn()
  draw(save)
  type('一')
  act(() => void page.dispatchEvent(new Event('visibilitychange')))
  expect(save).not.toHaveBeenCalled()
})
