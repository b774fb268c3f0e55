import { expect, test } from 'vitest'
import { INLINE_SCRIPTS } from '../../src/build/inline-scripts.ts'
import { builtPages } from './pages.ts'

const pages = builtPages()

test('every page has the scripts that stand in it once, as the policy knows them', () => {
  const wrong = pages.filter(({ html }) =>
    Object.values(INLINE_SCRIPTS).some((script) => html.split(`<script>${script}</script>`).length !== 2),
  )
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
