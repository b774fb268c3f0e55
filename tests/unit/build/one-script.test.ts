import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withNarrowPolicy } from '../../../src/build/narrow-policy.ts'
import { withOneScript } from '../../../src/build/one-script.ts'

const ISLAND = 'customElements.define("astro-island",class{})'
const FIRST = '(e=>{e.first()})(document)'
const directive = (name: string) =>
  `(()=>{var a=0;(self.Astro||(self.Astro={})).${name}=a;window.dispatchEvent(new Event("astro:${name}"));})();\n`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const script = (text: string) => `<script>${text}</script>`
const page = (scripts: string[], body: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${scripts.map(hash).join(' ')};">${body}`

test('what wakes the islands of a page is one script, where that of the island stood, and the policy lets it run', () => {
  const [search, later] = [directive('search'), directive('later')]
  const body = `${script(FIRST)}<p>1</p>${script(search)}<p>2</p>${script(ISLAND)}<p>3</p>${script(later)}`
  const whole = [search.trim(), later.trim(), ISLAND].join('\n')
  const made = withNarrowPolicy(withOneScript(page([FIRST, search, ISLAND, later], body), ISLAND))
  expect(made).toBe(page([FIRST, whole], `${script(FIRST)}<p>1</p><p>2</p>${script(whole)}<p>3</p>`))
})
test('other scripts stay as they are, and so does a page without islands', () => {
  const other = '<script type="module" src="/a.js"></script><script type="application/json">{}</script>'
  const alone = page([FIRST], script(FIRST) + script(directive('load')) + other)
  expect(withOneScript(alone, ISLAND)).toBe(alone)
  const made = withOneScript(page([ISLAND], script(ISLAND) + other), ISLAND)
  expect(made).toBe(page([ISLAND], script(ISLAND) + other))
})
