import { type ContainerNode, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useCopy } from '../../../src/components/use-copy.ts'

const WORDS = { copied: '已复制', copyFailed: '没有复制成功' }

let place: ContainerNode
let button: ReturnType<typeof useCopy>
let clipboard: string[]

function Probe() {
  button = useCopy()
  return null
}

beforeEach(() => {
  clipboard = []
  vi.stubGlobal('document', {})
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void clipboard.push(text) } })
  place = { nodeType: 1, parentNode: null, firstChild: null, childNodes: [] } as unknown as ContainerNode
  act(() => render(h(Probe, {}), place))
})
afterEach(() => {
  act(() => render(null, place))
  vi.unstubAllGlobals()
})

test('a copy button says nothing, then what became of the copy, until something else is said', async () => {
  expect(button.said).toBe('')
  await act(() => button.copy('!ic page', WORDS))
  expect(clipboard).toEqual(['!ic page'])
  expect(button.said).toBe('已复制')
  act(() => button.say(''))
  expect(button.said).toBe('')
})

test('a browser that refuses the clipboard isn’t said to have copied', async () => {
  vi.stubGlobal('navigator', {})
  await act(() => button.copy('!ic page', WORDS))
  expect(button.said).toBe('没有复制成功')
})
