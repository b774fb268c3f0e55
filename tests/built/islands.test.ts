import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { INLINE_SCRIPTS } from '../../src/build/inline-scripts.ts'
import { builtPages } from './pages.ts'

const pages = builtPages()

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

test('every page has the scripts that stand in it once, and its policy knows all of them', () => {
  const wrong = pages.filter(({ html }) => {
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
    return (
      Object.values(INLINE_SCRIPTS).some((script) => html.split(script).length !== 2) ||
      inline.length !== Object.keys(INLINE_SCRIPTS).length ||
      inline.some((script) => !html.includes(hashOf(script)))
    )
  })
  expect(pages.length).toBeGreaterThan(60)
  expect(wrong.map(({ file }) => file)).toEqual([])
})
test('nothing else defines an island but the script for old browsers', () => {
  const wrong = pages.filter(({ html }) => html.match(/customElements\.define\(['"`]astro-island/g)?.length !== 2)
  expect(wrong.map(({ file }) => file)).toEqual([])
})
test('no island has what ours can’t do: slots, and scripts that run before it', () => {
  const wrong = pages.filter(({ html }) => /<astro-slot|<template data-astro-template|before-hydration-url=/.test(html))
  expect(wrong.map(({ file }) => file)).toEqual([])
})
