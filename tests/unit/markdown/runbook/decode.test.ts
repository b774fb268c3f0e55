import { expect, test } from 'vitest'
import { decode } from '../../../../src/markdown/runbook/decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer)
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at % 2 ? at - 1 : at + 1] ?? 0)
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

test.each<[string, Uint8Array, string, string | undefined]>([
  ['UTF-8', utf8('重启 é'), '重启 é', undefined],
  ['UTF-16 with its mark', utf16('\uFEFFa 重启'), 'a 重启', undefined],
  ['UTF-16 without one', utf16('# VM hangs\n1. 重启'), '# VM hangs\n1. 重启', 'UTF-16'],
  ['the same the other way round', swapped(utf16('# VM hangs\n')), '# VM hangs\n', 'UTF-16'],
  // 主機當機處理程序
  ['Big5', bytes('23 20 a5 44 be f7 b7 ed be f7 b3 42 b2 7a b5 7b a7 c7'), '# 主機當機處理程序', 'Big5'],
  // 主机宕机处理
  ['GB 18030', bytes('23 20 d6 f7 bb fa e5 b4 bb fa b4 a6 c0 ed'), '# 主机宕机处理', 'GB 18030'],
  ['Windows-1252', bytes('74 ea 74 65 20 e0 20 6c 92 61 72 72 ea 74 e9 e9'), 'tête à l’arrêtéé', 'Windows-1252'],
])('a text in %s is read', (_, given, text, oldEncoding) => {
  expect(decode(given)).toEqual({ decoded: text, ...(oldEncoding && { oldEncoding }) })
})
test('nothing is read of nothing', () => expect(decode(new Uint8Array())).toEqual({ decoded: '' }))
