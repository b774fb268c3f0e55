import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deadLinks } from './dead-links.ts'
import { builtPages } from './pages.ts'

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
