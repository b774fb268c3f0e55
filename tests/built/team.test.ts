import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STREAM } from '../../src/stores/sync/nats-api.ts'

/** Words that stand in the code and the screens of a team, and that no minifier changes. */
const TEAM = ['$JS.', '_INBOX', 'poise:sync:', 'poise:circle:', 'team-sign', 'team-here', `"${STREAM}"`]
/** Files that a site with a team has, and no other. */
const FILES = /\/words\/team\./

test('a site without a team has nothing of its engine: no code, no key, no permission to connect elsewhere', () => {
  const files = globSync('dist/**/*.{js,css,html,json}', { exclude: ['dist/pagefind/**'] })
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => FILES.test(file))).toEqual([])
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  expect(texts.filter(({ text }) => TEAM.some((word) => text.includes(word))).map(({ file }) => file)).toEqual([])
  const pages = texts.filter(({ text }) => text.includes('http-equiv="content-security-policy"'))
  expect(pages.length).toBeGreaterThan(50)
  expect(pages.filter(({ text }) => !text.includes("connect-src 'self';")).map(({ file }) => file)).toEqual([])
})

test('the code of an engine would be seen by its words', () => {
  const sources = globSync(['src/stores/sync/*.ts', 'src/components/team/*.tsx']).map((file) =>
    readFileSync(file, 'utf8'),
  )
  for (const word of TEAM) expect(sources.some((text) => text.replaceAll("'", '"').includes(word))).toBe(true)
})
