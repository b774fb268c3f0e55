import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtPages } from './pages.ts'

/** Every internal link of a built folder that leads nowhere, or to a fragment that isn't there. */
function deadLinks(folder: string, base: string): string[] {
  const pages = new Map(builtPages(folder).map((page) => [page.path, page.html]))
  const dead: string[] = []
  for (const [path, html] of pages) {
    for (const [, raw] of html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
      const href = (raw as string).replaceAll('&amp;', '&')
      if (/^(https?:|tel:|mailto:|data:)/.test(href)) continue
      const target = new URL(href, `http://site${base.replace(/\/$/, '')}${path}`)
      const below = target.pathname.startsWith(base) ? `/${target.pathname.slice(base.length)}` : undefined
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

test('every internal link and fragment resolves', () => {
  expect(builtPages().length).toBeGreaterThan(60)
  expect(deadLinks('dist', '/')).toEqual([])
})

test('built for a folder of a host, every link and fragment resolves below that folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-base-'))
  try {
    // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
    const { BASE_URL: _, ...env } = process.env
    execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder], {
      env: { ...env, POISE_BASE: '/runbook/' },
      stdio: 'pipe',
    })
    expect(deadLinks(folder, '/runbook/')).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
