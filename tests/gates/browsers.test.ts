import { describe, expect, test } from 'vitest'
import { OLDEST_BROWSERS, PROBES } from '../../src/components/site/too-old.ts'
import { ASKED_FIRST, isAskedFirst } from '../fixtures/asked-first.ts'
import { type Browser, FEATURES, type Features, featureAt, lackingIn, sinceWhen } from '../fixtures/browser-support.ts'
import { readText } from '../fixtures/read-text.ts'
import { browserUses } from './rules/browser-uses.ts'
import { read } from './rules/sources.ts'

const uses = browserUses(read('src/{components,domain,stores,i18n}/**/*.{ts,tsx}'))
const needs = uses.filter(({ name }) => !isAskedFirst(name))

test('FAULTS 49: our code uses nothing that one of the oldest browsers lacks, but what it asks for first', () => {
  expect(uses.length).toBeGreaterThan(1_000)
  const problems = needs.flatMap(({ place, name, feature }) => {
    const lacking = lackingIn(feature)
    return lacking.length > 0 ? [`${place}: ${name} (${lacking.join(', ')}). Write it in an older way.`] : []
  })
  expect(problems).toEqual([])
})

describe('FAULTS 49: what a browser is asked for', () => {
  const probes = Object.keys(PROBES).map(
    (place) => [place, featureAt(FEATURES as Features, ...place.split('.'))] as const,
  )

  test.each(probes)('is there in the oldest browsers: %s', (_, feature) => {
    expect(feature?.__compat).toBeDefined()
    expect(lackingIn(feature)).toEqual([])
  })
  test.each(['chrome', 'edge', 'firefox', 'safari', 'safari_ios'] as const)(
    'lets no %s in that lacks what our code uses',
    (browser: Browser) => {
      const letIn = Math.max(...probes.map(([, feature]) => sinceWhen(feature, browser)))
      // The link is the one thing that may be missing: who sends it is told.
      const young = needs.filter(
        ({ name, feature }) => !name.includes('ompressionStream') && sinceWhen(feature, browser) > letIn,
      )
      expect(young.map(({ place, name }) => `${place}: ${name}`)).toEqual([])
    },
  )
})

test('the README names the oldest browsers', () => {
  const [, section = ''] = /\n## Browsers\n([\s\S]*?)\n## /.exec(readText('README.md')) ?? []
  for (const version of Object.values(OLDEST_BROWSERS)) expect(section).toContain(version)
})

describe('the rule', () => {
  const young = (text: string) =>
    browserUses([{ file: 'src/domain/a.ts', text }])
      .filter(({ feature }) => lackingIn(feature).length > 0)
      .map(({ name, place }) => `${place} ${name}`)

  test('tells a method by its type, wherever it stands', () => {
    const text = [
      'const names = new Map<string, string>()',
      'names.values().map((name) => name)',
      '[...names.keys()].map((name) => name).toSorted()',
      "Object.groupBy([1], () => '')",
      'const { groupBy } = Map',
      'new Set([1]).union(new Set())',
      "URL.canParse('')",
      "new Intl.Segmenter('zh')",
      'document.body.checkVisibility()',
      'new ClipboardItem({})',
    ].join('\n;')
    const names =
      'Iterator.map Array.toSorted Object.groupBy Map.groupBy Set.union URL.canParse Intl.Segmenter Element.checkVisibility ClipboardItem'
    expect(young(text)).toEqual(names.split(' ').map((name, index) => `src/domain/a.ts:${index + 2} ${name}`))
  })
  test('has nothing against what is old, nor against names of our own', () => {
    expect(
      young(
        "structuredClone([1].map((one) => one).at(-1)); ({ union: (a: 1) => a }).union(1); 'a'.replaceAll('a', '')",
      ),
    ).toEqual([])
  })
  test('passes over no more than what is used', () => {
    const used = uses.filter(({ feature }) => lackingIn(feature).length > 0).map(({ name }) => name)
    // These are used by packages, in a selector, or by what TypeScript doesn't know yet; tests/built/browsers.test.ts looks at them.
    const inPackages = ['DurationFormat', 'captureStackTrace', 'isValid', 'popover-open', 'createPolicy']
    const idle = Object.keys(ASKED_FIRST).filter(
      (name) => !used.some((use) => use === name || use.split('.').includes(name)),
    )
    expect(idle.sort()).toEqual(inPackages.sort())
  })
})
