import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { $toast } from '../../../src/stores/toast.ts'

const WORDS = { copied: '已复制', copyFailed: '没有复制成功' }

let clipboard: string[]
let copyAndSay: typeof import('../../../src/components/copy-and-say.ts').copyAndSay

/** A page whose browser copies by an event, as all did once, or refuses that too. */
function pageThatCopies(may: boolean) {
  const listeners = new Map<string, (event: unknown) => void>()
  const clipboardData = { setData: (_type: string, text: string) => void clipboard.push(text) }
  return {
    addEventListener: (name: string, listener: () => void) => void listeners.set(name, listener),
    removeEventListener: (name: string) => void listeners.delete(name),
    execCommand: () => {
      if (may) listeners.get('copy')?.({ preventDefault() {}, clipboardData })
      return may
    },
  }
}
const open = async (navigator: object, may = false) => {
  vi.stubGlobal('document', pageThatCopies(may))
  vi.stubGlobal('navigator', navigator)
  ;({ copyAndSay } = await import('../../../src/components/copy-and-say.ts'))
}

beforeEach(() => {
  clipboard = []
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())
const said = async () => (await import('../../../src/stores/toast.ts')).$toast.get()?.text

test('a copy button says over the page what became of the copy', async () => {
  await open({ clipboard: { writeText: async (text: string) => void clipboard.push(text) } })
  expect($toast.get()).toBeUndefined()
  await copyAndSay('!ic page', WORDS)
  expect(clipboard).toEqual(['!ic page'])
  expect(await said()).toBe('已复制')
})

test('FAULTS 60: without a clipboard, as over plain http, the older way copies', async () => {
  await open({}, true)
  await copyAndSay('!ic page', WORDS)
  expect(clipboard).toEqual(['!ic page'])
  expect(await said()).toBe('已复制')
})

test('FAULTS 60: where the browser refuses the newer way, the older one copies', async () => {
  const writeText = async () => {
    throw new Error('NotAllowedError')
  }
  await open({ clipboard: { writeText } }, true)
  await copyAndSay('!ic page', WORDS)
  expect(clipboard).toEqual(['!ic page'])
  expect(await said()).toBe('已复制')
})

test('a browser that refuses both isn’t said to have copied', async () => {
  await open({})
  await copyAndSay('!ic page', WORDS)
  expect(clipboard).toEqual([])
  expect(await said()).toBe('没有复制成功')
})
