import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { readText } from '../fixtures/read-text.ts'

/** A runbook that is hard to read, and what a person has counted in it. */
export interface NastyFile {
  /** Below the folder of runbooks. */
  name: string
  text: string
  steps: number
  commands: number
}

/** A name with signs that other systems give a meaning. */
export const UNHOLDABLE = 'a:b \\ c?'
const LONG = 'x0123456789'.repeat(400)
/** Signs that no editor of this repository would keep. */
const ODD: Readonly<Record<string, string>> = {
  '@@LONG@@': LONG,
  '@@HAN@@': '长'.repeat(500),
  '@@BOM@@': '\ufeff',
}
const GBK = [0x23, 0x20, 0xb4, 0xc5, 0xc5, 0xcc, 0x0a, 0x0a, ...Buffer.from('- [ ] '), 0xb2, 0xe9, 0xbf, 0xb4, 0x0a]
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'

/** The runbooks of `nasty-runbooks.txt`, in the order of the file. */
export function nastyFiles(): NastyFile[] {
  return readText('tests/built/nasty-runbooks.txt')
    .split(/^=== (?=\S.*\|)/m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n')
      const [, name = '', steps, commands] = /^(.*) \| steps (\d+) \| commands (\d+)$/.exec(head) ?? []
      const written = lines.join('\n').replace(/@@(?:LONG|HAN|BOM)@@/g, (sign) => ODD[sign] ?? '')
      const text = name === 'encoding/gbk.md' ? '# 磁盘\n\n- [ ] 查看\n' : written
      return { name, text, steps: Number(steps), commands: Number(commands) }
    })
}

/** Writes them as an editor of each kind would, with pictures beside them, one of which would run something. */
export function writeNastyFiles(folder: string): void {
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const { name, text } of nastyFiles()) write(name, bytesOf(name, text))
  // Windows has no such names.
  if (sep === '/') write(`odd/${UNHOLDABLE}.md`, '# Odd name\n\nWords.\n')
  write('links/pictures/a.png', Buffer.from('iVBORw0KGgo=', 'base64'))
  write('links/pictures/fine.svg', `${SVG}<path d="M0 0h9v9z"/></svg>`)
  write('links/pictures/evil.svg', `${SVG}<script>alert(1)</script></svg>`)
}

function bytesOf(name: string, text: string): string | Uint8Array {
  if (name.endsWith('gbk.md')) return Uint8Array.from(GBK)
  if (name.endsWith('1252.md')) return Buffer.from(accented(text), 'latin1')
  if (name.includes('CRLF')) return text.replaceAll('\n', '\r\n')
  return name.endsWith('old-mac.md') ? text.replaceAll('\n', '\r') : text
}

/** Bytes that are written out: `@@E9@@`. */
function accented(text: string): string {
  return text.replace(/@@([0-9A-F]{2})@@/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
