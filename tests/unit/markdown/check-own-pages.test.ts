import { expect, test } from 'vitest'
import { lostPlaces, ownPageProblems } from '../../../src/markdown/check-own-pages.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const GUIDE = { sections: ['before', 'services'], routes: ['before/levels', 'services/pay', 'getting-started'] }
const own = (path: string) => `src/content/own/guide/${path}.mdx`
const problems = (path: string, text = '') => ownPageProblems([parsePage({ file: own(path), text })], GUIDE)

test.each(['en/services/pay', 'en/before/levels', 'zh-CN/getting-started'])('a page may stand at %s', (path) => {
  expect(problems(path)).toEqual([])
})
test.each([
  [
    'en/servces/pay',
    /:1: There is no section “servces”\. Name it under sections in src\/content\/own\/organization\.yaml/,
  ],
  ['en/Services/pay', /:1: “Services” can’t be part of an address/],
  ['zh-CN/services/支付', /:1: “支付” can’t be part of an address/],
  ['en/pay', /:1: The page lies in no section\. Move it to .*\/en\/<section>\/<name>\.mdx/],
  ['en/services/pay/deep', /:1: The page lies in no section/],
])('where %s stands is told', (path, sentence) => {
  expect(problems(path)).toEqual([expect.stringMatching(sentence)])
})
test('a link that leads nowhere is told with its line', () => {
  const text = '---\ntitle: x\n---\n\n[a](/before/level/)\n\n[b](/en/before/levels/)'
  expect(problems('en/services/pay', text)).toEqual([
    expect.stringMatching(/:5: The link to \/before\/level\/ leads nowhere\. Correct it/),
    expect.stringMatching(/:7: The link to \/en\/before\/levels\/ leads nowhere\. Leave \/en out/),
  ])
})
test('a link may lead to a page, a place on it, a section, the incident page, a file, or elsewhere', () => {
  const links = ['/before/levels/#a', '/services/', '/', '/incident/', '/x.svg', '#a', 'https://a.test/b', '//a.test/b']
  expect(problems('en/services/pay', links.map((link) => `[a](${link})`).join(' '))).toEqual([])
})

test('a place of a replaced page that others lead to is told; one that is there isn’t, nor one in another language', () => {
  const page = (file: string, text: string) => parsePage({ file, text })
  const guide = [
    page(own('en/before/levels'), '## A [#a]\n\n<Step id="b" />'),
    page('src/content/guide/en/before/x.mdx', '[a](/before/levels/#a) [b](/before/levels/#b) [c](/before/levels/#c)'),
    page('src/content/guide/zh-CN/before/x.mdx', '[d](/before/levels/#d) [e](/before/x/#e)'),
  ]
  expect(lostPlaces(guide, 'en')).toEqual([expect.stringMatching(/levels\.mdx: other pages lead to #c, which/)])
  expect(lostPlaces(guide, 'zh-CN')).toEqual([])
})
