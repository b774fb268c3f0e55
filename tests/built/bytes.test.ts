import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtPages } from './pages.ts'

/** kB as the bounds mean it. */
const KB = 1000

const DURING = '/during/during-an-incident/'
const CHECKLIST_PAGES = [DURING, `/en${DURING}`]

function brotliBytes(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** Everything that a page fetches before it is idle: itself, its styles, its scripts and what these import at once. */
function coldLoad(html: string): { scripts: string[]; others: string[]; inline: string[] } {
  const urls = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] as string)
  // Islands that wait until they are seen, needed or asked for load nothing before that.
  const early = html.replace(/<astro-island[^>]* client="(?:visible|needed|search)"[^>]*>/g, '')
  const scripts = new Set(
    [...early.matchAll(/(?:component-url|renderer-url|<script[^>]* src)="([^"]+)"/g)].map(
      (match) => match[1] as string,
    ),
  )
  for (const url of scripts) {
    const folder = url.replace(/[^/]+$/, '')
    for (const [, name] of readFileSync(`dist${url}`, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      scripts.add(folder + name)
  }
  return {
    scripts: [...scripts],
    others: [...urls(/<link rel="stylesheet" href="([^"]+)"/g), ...urls(/<link rel="icon" href="([^"]+)"/g)],
    inline: urls(/<script(?![^>]* src)[^>]*>([\s\S]*?)<\/script>/g),
  }
}

for (const path of CHECKLIST_PAGES) {
  const html = builtPages().find((page) => page.path === path)?.html ?? ''
  const { scripts, others, inline } = coldLoad(html)
  const sizeOf = (urls: string[]) => urls.reduce((sum, url) => sum + brotliBytes(readFileSync(`dist${url}`)), 0)
  const inlineBytes = brotliBytes(inline.join('\n'))

  test(`${path} loads cold in at most 40 kB`, () => {
    const bytes = brotliBytes(html) + sizeOf(scripts) + sizeOf(others)
    console.log(
      `${path}: ${bytes} bytes in all, page ${brotliBytes(html)}, script ${sizeOf(scripts)} + ${inlineBytes} inline`,
    )
    expect(bytes).toBeLessThanOrEqual(40 * KB)
  })
  test(`${path} makes at most 9 requests before it is idle`, () => {
    expect(1 + scripts.length + others.length).toBeLessThanOrEqual(9)
  })
  test(`${path} fetches at most 18 kB of script`, () => {
    expect(scripts.length).toBeGreaterThan(2)
    expect(sizeOf(scripts)).toBeLessThanOrEqual(18 * KB)
  })
}

test('a page without islands of its own has at most 4 kB of script while nothing is recorded', () => {
  const plain = builtPages().filter((page) => !page.html.includes('client="load"'))
  expect(plain.length).toBeGreaterThan(20)
  const offenders = plain.filter((page) => {
    const { scripts, inline } = coldLoad(page.html)
    const bytes = [...scripts.map((url) => readFileSync(`dist${url}`)), ...inline].reduce(
      (sum, script) => sum + brotliBytes(script),
      0,
    )
    return bytes > 4 * KB
  })
  expect(offenders.map((page) => page.path)).toEqual([])
})

test('the CSS of the whole site is at most 8 kB', () => {
  const files = globSync('dist/**/*.css')
  expect(files.length).toBeGreaterThan(0)
  expect(files.reduce((sum, file) => sum + brotliBytes(readFileSync(file)), 0)).toBeLessThanOrEqual(8 * KB)
})
