import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FOR_GOOD, sentHeaders } from './sent-headers.ts'
import { SHIPPED } from './shipped.ts'

test.each(SHIPPED)('FAULTS 39: $file has every header that public/_headers has, and no other', ({ file }) => {
  const text = readFileSync(file, 'utf8')
  const named = [
    ...text.matchAll(/^\s*(?:add_header )?([A-Z][\w]*(?:-[A-Z]\w*)+) (?:"([^"]*)"|(\S+?))(?: always;)?$/gm),
  ]
  const found = named
    .map(([, name, quoted, bare]) => [name, quoted ?? bare])
    .filter(([name]) => name !== 'Cache-Control')
  expect(Object.fromEntries(found)).toEqual(sentHeaders())
  expect(text).toContain(FOR_GOOD)
})

test('FAULTS 39: docs/hosting.md says of every header what it does', () => {
  const told = readFileSync('docs/hosting.md', 'utf8')
  expect(Object.keys(sentHeaders()).length).toBeGreaterThan(5)
  expect(Object.keys(sentHeaders()).filter((name) => !told.includes(`\`${name}`))).toEqual([])
})

test('FAULTS 39: the headers forbid every other site to show the runbook in a frame', () => {
  expect(sentHeaders()).toMatchObject({
    'X-Frame-Options': 'DENY',
    'Content-Security-Policy': "frame-ancestors 'none'",
  })
})
