import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Bytes of what was packed before, by its digest: most files belong to every page, and packing takes long. */
const PACKED = new Map<string, number>()

/** Bytes with brotli at its highest quality. */
export function brotliBytes(content: string | Buffer): number {
  const digest = createHash('sha256').update(content).digest('base64')
  const bytes = PACKED.get(digest) ?? brotliCompressSync(content).length
  PACKED.set(digest, bytes)
  return bytes
}

/**
 * Bytes of files of the built site, by their addresses below the base, with a slash before them or without.
 * @param dist the folder of the built site
 */
export function sizeOf(addresses: readonly string[], dist = 'dist'): number {
  return addresses.reduce((sum, address) => sum + brotliBytes(readFileSync(join(dist, address))), 0)
}

/** The scripts, and all that they import at once. */
export function withImports(addresses: readonly string[], dist = 'dist'): string[] {
  const scripts = new Set(addresses)
  for (const address of scripts) {
    const folder = address.replace(/[^/]+$/, '')
    const text = readFileSync(join(dist, address), 'utf8')
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) scripts.add(folder + name)
  }
  return [...scripts]
}

/** What a page fetches beside itself. */
export interface ColdLoad {
  scripts: string[]
  /** Styles, icon, and the words of islands. */
  others: string[]
  /** Bytes of the scripts that stand in the page. */
  inlineBytes: number
}

/** When islands wake that nobody has reached for. */
export type Wake = 'load' | 'idle' | 'needed' | 'tab'
/** While nothing is recorded: before the page is idle. */
export const ASLEEP: readonly Wake[] = ['load']
/** With a record: a tab wakes what stands behind it only when it is opened. */
export const RECORDED: readonly Wake[] = ['load', 'idle', 'needed']

/**
 * What a page fetches, each address once: its styles, its scripts and what these import at once, the words of its islands.
 * @param wakes the islands that wake
 */
export function coldLoad(html: string, wakes: readonly Wake[] = ASLEEP, dist = 'dist'): ColdLoad {
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group = '']) => group)
  const isAwake = (island: string) => wakes.some((wake) => island.includes(` client="${wake}"`))
  const early = html.replace(/<astro-island[^>]*>/g, (island) => (isAwake(island) ? island : ''))
  const words = all(early, /&quot;\$words&quot;:&quot;([^&]+)&quot;/g)
  return {
    scripts: withImports(all(early, /(?:component-url|renderer-url|<script[^>]* src)="([^"]+)"/g), dist),
    others: [...new Set([...all(html, /<link rel="(?:stylesheet|icon)" href="([^"]+)"/g), ...words])],
    inlineBytes: brotliBytes(all(html, /<script(?![^>]* src)[^>]*>([\s\S]*?)<\/script>/g).join('\n')),
  }
}

/** Everything that a page fetches, itself too. */
export function wholeLoad(
  html: string,
  wakes: readonly Wake[] = ASLEEP,
  dist = 'dist',
): { bytes: number; requests: number } {
  const { scripts, others } = coldLoad(html, wakes, dist)
  return {
    bytes: brotliBytes(html) + sizeOf([...scripts, ...others], dist),
    requests: 1 + scripts.length + others.length,
  }
}

/** What the search of a page fetches until its first result: the island, and the words of the language. */
export function searchLoad(html: string, locale: string): string[] {
  const island = /<astro-island[^>]* client="search"[^>]*>/.exec(html)?.[0] ?? ''
  const scripts = [...island.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g)].map(([, address = '']) => address)
  return [...withImports(scripts), `/search/${locale}.json`]
}

/** Bytes of everything that is published, with brotli where that is smaller: what an offline cache would fetch. */
export function siteBytes(): number {
  const files = globSync('dist/**/*', { withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => {
    const content = readFileSync(`${parentPath}/${name}`)
    return sum + Math.min(content.length, brotliBytes(content))
  }, 0)
}
