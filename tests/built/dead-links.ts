import { existsSync } from 'node:fs'
import { builtPages } from './pages.ts'

/** Every internal link of a built folder that leads nowhere, or to a fragment that isn't there. */
export function deadLinks(folder: string, base: string): string[] {
  const pages = new Map(builtPages(folder).map((page) => [page.path, page.html]))
  const dead: string[] = []
  for (const [path, html] of pages) {
    for (const [, raw] of html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      const href = (raw as string).replaceAll('&amp;', '&')
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) continue
      const target = new URL(href, `http://site${base.replace(/\/$/, '')}${path}`)
      const place = decodeURIComponent(target.pathname)
      const below = place.startsWith(base) ? `/${place.slice(base.length)}` : undefined
      const page = below === undefined ? undefined : pages.get(below)
      if (page === undefined && (below === undefined || below.endsWith('/') || !existsSync(folder + below)))
        dead.push(`${path}: ${href}`)
      const fragment = decodeURIComponent(target.hash.slice(1))
      if (page !== undefined && fragment && !page.includes(` id="${fragment}"`))
        dead.push(`${path}: ${href} (no such place on the page)`)
    }
  }
  return dead
}
