import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { SHIPPED } from '../../fixtures/organization.ts'

describe('a site for another organization', () => {
  const folder = mkdtempSync(join(tmpdir(), 'poise-site-'))
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function site(locales: string, hide = '[]') {
    const file = join(folder, 'organization.yaml')
    writeFileSync(
      file,
      SHIPPED.replace('locales: [zh-CN, en]', `locales: ${locales}`).replace('hide: []', `hide: ${hide}`),
    )
    vi.stubEnv('POISE_ORGANIZATION', file)
    vi.resetModules()
    const { isHidden } = await import('../../../src/guide/visibility.ts')
    const { pageHref } = await import('../../../src/guide/addresses.ts')
    const { folderPaths } = await import('../../../src/guide/addresses.ts')
    const { compile } = await import('../../fixtures/compile.ts')
    return { isHidden, pageHref, folderPaths, compile }
  }

  test('has its first language at the root and the other in a folder', async () => {
    const { pageHref, folderPaths } = await site('[en, zh-CN]')
    expect(pageHref('/', 'en', 'during/x')).toBe('/during/x/')
    expect(pageHref('/runbook/', 'zh-CN', '')).toBe('/runbook/zh-CN/')
    expect(folderPaths()).toEqual([
      { params: { folder: undefined }, props: { locale: 'en' } },
      { params: { folder: 'zh-CN' }, props: { locale: 'zh-CN' } },
    ])
  })
  test('has one language at the root and nothing else', async () => {
    const { pageHref, folderPaths } = await site('[en]')
    expect(pageHref('/', 'en', '')).toBe('/')
    expect(folderPaths()).toEqual([{ params: { folder: undefined }, props: { locale: 'en' } }])
  })
  test('has no section without a page', async () => {
    const { isHidden } = await site('[zh-CN, en]', '[crisis/overview, resources/chatops]')
    const routes = ['crisis/overview', 'crisis', 'resources/chatops', 'resources', 'during', 'incident', '', 'search']
    expect(routes.filter(isHidden)).toEqual(['crisis/overview', 'crisis', 'resources/chatops'])
  })
  test('shows the words of a link to a hidden page, and no link', async () => {
    const { compile } = await site('[zh-CN, en]', '[crisis/overview, resources/chatops]')
    const text =
      '先[**呼叫** `!ic`](/resources/chatops/#page)，[危机](/crisis/)，再看[级别](/before/severity-levels/)。'
    expect((await compile(text)).html).toBe(
      '<p>先<strong>呼叫</strong> <code>!ic</code>，危机，再看<a href="/before/severity-levels/">级别</a>。</p>',
    )
  })
})
