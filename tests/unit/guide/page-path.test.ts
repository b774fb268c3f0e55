import { expect, test } from 'vitest'
import {
  idOf,
  isOwnPage,
  pageFile,
  pageFiles,
  pageId,
  pageRoutes,
  pathOfFile,
  pathOfId,
  routesIn,
} from '../../../src/guide/page-path.ts'

const CHECKLIST = { locale: 'zh-CN', route: 'during/during-an-incident' } as const

test('a page is found by its language and its route, and they by its file', () => {
  const file = pageFile(CHECKLIST.locale, CHECKLIST.route)
  expect(file).toBe('src/content/guide/zh-CN/during/during-an-incident.mdx')
  expect(pathOfFile(file)).toEqual(CHECKLIST)
  expect(pageFiles()).toContain(file)
})
test('a file may lie anywhere on the machine, with either slash, and beside the sections', () => {
  expect(pathOfFile('/srv/poise/src/content/guide/en/getting-started.mdx')).toEqual({
    locale: 'en',
    route: 'getting-started',
  })
  expect(pathOfFile('C:\\site\\src\\content\\guide\\en\\during\\x.mdx')).toEqual({ locale: 'en', route: 'during/x' })
})
test.each([
  'src/content/guide/xx/x.mdx',
  'src/content/x.mdx',
  'src/content/guide/en/x.md',
  'src/content/guide/en.mdx',
  '',
])('no page of the guide is %j', (file) => {
  expect(pathOfFile(file)).toBeUndefined()
})
test('an id is the file below the guide without its ending', () => {
  expect(pageId('guide/zh-CN/during/during-an-incident.mdx')).toBe('zh-CN/during/during-an-incident')
  expect(idOf(CHECKLIST.locale, CHECKLIST.route)).toBe('zh-CN/during/during-an-incident')
  expect(pathOfId('zh-CN/during/during-an-incident')).toEqual(CHECKLIST)
  expect(pathOfId('xx/during/during-an-incident')).toBeUndefined()
})
test('a route stands once, in however many languages its page is written', () => {
  expect(pageRoutes().filter((route) => route === CHECKLIST.route)).toEqual([CHECKLIST.route])
  expect(pageRoutes().length).toBe(new Set(pageFiles().map((file) => pathOfFile(file)?.route)).size)
  expect([...routesIn('en')].every((route) => pageRoutes().includes(route))).toBe(true)
})
test('a company’s own page has the language and the route of its file, and an id of its own', () => {
  const file = 'src/content/own/guide/en/during/x.mdx'
  expect(pathOfFile(file)).toEqual({ locale: 'en', route: 'during/x' })
  expect(pageId('own/guide/en/during/x.mdx')).toBe('own/en/during/x')
  expect(pathOfId('own/en/during/x')).toEqual({ locale: 'en', route: 'during/x' })
  expect([file, 'C:\\site\\src\\content\\own\\guide\\en\\x.mdx', pageFile('en', 'during/x')].map(isOwnPage)).toEqual([
    true,
    true,
    false,
  ])
})
