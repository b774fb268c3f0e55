import { expect, test } from 'vitest'
import { lostPlaces, ownPageProblems } from '../../../src/markdown/check-own-pages.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const GUIDE = {
  sections: ['before', 'services'],
  routes: ['before/levels', 'services/pay', 'getting-started'],
  runbooks: ['runbooks/k8s/PodCrash', 'runbooks/磁盘满'],
}
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

test('a link may lead to the runbooks, and to one of them as an address writes it; to no other', () => {
  const leads = [
    '/runbooks/',
    '/runbooks/k8s/PodCrash/#namespace=prod',
    '/runbooks/磁盘满/',
    '/runbooks/%E7%A3%81%E7%9B%98%E6%BB%A1/',
  ]
  expect(problems('en/services/pay', leads.map((link) => `[a](${link})`).join(' '))).toEqual([])
  const none = ['/runbooks/k8s/', '/runbooks/k8s/podcrash/', '/k8s/', '/runbooks/100%/']
  expect(problems('en/services/pay', none.map((link) => `[a](${link})`).join(' '))).toHaveLength(none.length)
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
