import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromXml } from 'xast-util-from-xml'
import { builtPages } from './pages.ts'

const xml = readFileSync('dist/sitemap.xml', 'utf8')
const SITE = 'https://runbook.example.com'
const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
  address: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
  languages: new Map([...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, href])),
}))

test('the sitemap is well-formed and names every page once, without the search and the page for what isn’t there', () => {
  expect(() => fromXml(xml)).not.toThrow()
  const pages = builtPages().map(({ path }) => SITE + path)
  const wanted = pages.filter((address) => !/\/(?:search\/|404\.html)$/.test(address))
  expect(entries.map(({ address }) => address).sort()).toEqual(wanted.sort())
})

test('each page of the sitemap names itself and its other language, and is named by it', () => {
  const wrong = entries.filter(
    ({ address, languages }) =>
      ![...languages.values()].includes(address) ||
      languages.get('zh-CN')?.replace(`${SITE}/`, `${SITE}/en/`) !== languages.get('en') ||
      !entries.some((other) => other.address === languages.get('en') && other.languages.get('zh-CN') !== undefined),
  )
  expect(entries.length).toBeGreaterThan(60)
  expect(wrong).toEqual([])
})

test('the sitemap says of a page what its head says', () => {
  const headOf = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, href])
  const pages = new Map(builtPages().map(({ path, html }) => [SITE + path, headOf(html)]))
  for (const { address, languages } of entries) expect([...languages]).toEqual(pages.get(address))
})
