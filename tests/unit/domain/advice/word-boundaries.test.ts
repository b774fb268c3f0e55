import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

async function findsWord(text: string, word: string): Promise<boolean> {
  const { standsAlone } = await import('../../../../src/domain/advice/word-boundaries.ts')
  const start = text.indexOf(word)
  return standsAlone(text, { start, end: start + word.length })
}

const WHOLE = [
  ['服务中断 3 分钟', '中断'],
  ['才有人接手', '有人'],
  ['太粗心大意', '大意'],
  ['😀中断了', '中断'],
] as const
const CUT = [
  ['其中断言失败', '中断'],
  ['有人工审核的订单', '有人'],
  ['系统拥有人力资源', '有人'],
  ['这个版本应用了规则', '本应'],
] as const

test('a term stands alone where words begin and end, and doesn’t where it takes halves of two', async () => {
  for (const [text, word] of WHOLE) expect(await findsWord(text, word), text).toBe(true)
  for (const [text, word] of CUT) expect(await findsWord(text, word), text).toBe(false)
})

test('the best-known of these are told apart in a browser that knows no words', async () => {
  vi.stubGlobal('Intl', Object.fromEntries(Object.entries(Intl).filter(([name]) => name !== 'Segmenter')))
  vi.resetModules()
  for (const [text, word] of WHOLE) expect(await findsWord(text, word), text).toBe(true)
  for (const [text, word] of CUT) expect(await findsWord(text, word), text).toBe(false)
})
