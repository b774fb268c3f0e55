import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TOO_OLD_SCRIPT } from '../../src/components/site/too-old.ts'
import { isAskedFirst } from '../fixtures/asked-first.ts'
import { nodesIn, type Node } from '../gates/rules/syntax.ts'
import { parseSync } from 'oxc-parser'
import { builtPages } from './pages.ts'
import { type BuiltScript, scriptNeeds } from './script-needs.ts'
import { type StyleNeed, styleNeeds } from './style-needs.ts'

const pages = builtPages()

/**
 * Styles that not every one of the oldest browsers reads, and what is seen without them. A property covers its values; a
 * selector is named as a whole.
 */
const DONE_WITHOUT: Readonly<Record<string, string>> = {
  size: 'a card is printed on the paper that is chosen in the dialog',
  'text-autospace': 'Chinese and Latin letters stand closer; a space is typed between them',
  'text-wrap': 'the lines of a heading are of unequal length',
  'scrollbar-width': 'the scroll bar is as wide as elsewhere',
  'field-sizing': 'a text area keeps its height and scrolls',
  'overflow-anchor': 'a browser that has no anchors of its own moves nothing',
  'accent-color': 'a box or a bar has the browser’s own color',
  'grid-template-rows: subgrid': 'labels of two fields side by side stand at different heights',
  '-webkit-text-size-adjust': 'is for iOS alone',
  cursor: 'there is none on iOS',
  resize: 'a field has no corner to drag on iOS',
  'break-after': 'a heading may be printed at the foot of a page',
  orphans: 'one line of a paragraph may be printed alone at the foot of a page',
  widows: 'one line of a paragraph may be printed alone at the head of a page',
  '@page': 'paper has the browser’s margins',
  '@media (scripting)': 'with JavaScript off, what needs it stands there and does nothing',
  'overscroll-behavior': 'a sheet that isn’t full lets the page behind it scroll',
  '[data-phase=running] .bar:has(.badge-sev-1,.badge-drill)':
    'the bar isn’t tinted; its badge says SEV-1, or that it is a drill',
  '.step:is(:target,:has(>.step-body>:target))': 'a step that is reached by its former address isn’t tinted',
}

/** The line of `DONE_WITHOUT` that covers a need. */
const lineOf = ({ what, where }: StyleNeed) =>
  Object.keys(DONE_WITHOUT).find((line) => [what, what.split(':')[0], where].includes(line))

/** Every script of the site: files, and what stands in the pages. */
function builtScripts(): BuiltScript[] {
  const files = globSync('dist/**/*.js').map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const inline = new Map<string, string>()
  for (const { file, html } of pages)
    for (const [, attributes = '', text = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
      if (text !== '' && !attributes.includes('json')) inline.set(text, file)
  return [...files, ...[...inline].map(([text, file]) => ({ file: `${file}.js`, text }))]
}

test('FAULTS 49: no script of the site needs what one of the oldest browsers lacks', () => {
  const scripts = builtScripts()
  expect(scripts.length).toBeGreaterThan(60)
  const needs = scriptNeeds(scripts).filter(({ what }) => !isAskedFirst(what))
  expect(needs.map(({ file, what, code, lacking }) => `${file}: ${what} (${lacking.join(', ')}) in ${code}`)).toEqual(
    [],
  )
})

test('FAULTS 49: no style of the site needs what one of the oldest browsers lacks, but what is well done without', () => {
  const needs = globSync('dist/**/*.css').flatMap((file) => styleNeeds(readFileSync(file, 'utf8')))
  const bad = needs.filter((need) => lineOf(need) === undefined)
  expect(bad.map(({ what, where, lacking }) => `${where}: ${what} (${lacking.join(', ')})`)).toEqual([])
  const used = new Set(needs.map(lineOf))
  expect(Object.keys(DONE_WITHOUT).filter((line) => !used.has(line))).toEqual([])
})

describe('FAULTS 49: the sentence for a browser that is too old', () => {
  test('stands first on every page, with its script right behind it and its script in the policy', () => {
    const start =
      /<body[^>]*>\s*<p id="too-old"[^>]*hidden[^>]*>[^<]*109[^<]*115[^<]*16\.4[^<]*<\/p>\s*<script>([\s\S]*?)<\/script>/
    const hash = `'sha256-${createHash('sha256').update(TOO_OLD_SCRIPT).digest('base64')}'`
    const wrong = pages.filter(({ html }) => start.exec(html)?.[1] !== TOO_OLD_SCRIPT || !html.includes(hash))
    expect(pages.length).toBeGreaterThan(60)
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
  test('is shown by a script in words of ECMAScript 5', () => {
    const { program, errors } = parseSync('a.js', TOO_OLD_SCRIPT, { sourceType: 'script' })
    expect(errors).toEqual([])
    const young = nodesIn(program as unknown as Node).filter(
      ({ node }) =>
        /Arrow|Template|Class|Spread|Pattern|Await|Yield|ForOf|Chain|Import/.test(node.type) ||
        /let|const/.test(String(node.kind)),
    )
    expect(young.map(({ node }) => node.type)).toEqual([])
  })
})

describe('the rule for scripts', () => {
  const needs = (text: string) => scriptNeeds([{ file: 'a.js', text }]).map(({ what }) => what)

  test.each([
    ['all.toSorted(byId)', '.toSorted()'],
    ['all?.toReversed()', '.toReversed()'],
    ['Map.groupBy(all, key)', 'Map.groupBy'],
    ['globalThis.Temporal', 'globalThis.Temporal'],
    ['URL.canParse(text)', 'URL.canParse'],
    ['indexedDB.databases()', 'indexedDB.databases'],
    ['new Intl.Segmenter(locale)', 'Intl.Segmenter'],
    ['new ClipboardItem(item)', 'ClipboardItem'],
    ['tick.checkVisibility()', '.checkVisibility()'],
    ["li.closest('li:has(.tick)')", ':has'],
    ['/[\\p{L}--[a-z]]/v.test(text)', '/[\\p{L}--[a-z]]/v'],
    ['/(?i:a)b/.test(text)', '/(?i:a)b/'],
    ["import words from './words.json' with { type: 'json' }", 'import … with'],
  ])('tells of %s', (text, what) => {
    expect(needs(text)).toEqual([what])
  })
  test('has nothing against what is old, nor against methods of our own', () => {
    expect(needs('[...all].sort(byId).at(-1); structuredClone(all); row.closest("li:is(.a, .b)")')).toEqual([])
    expect(needs('const queue = { drop() {} }; queue.drop()')).toEqual([])
  })
})

describe('the rule for styles', () => {
  const needs = (text: string) => styleNeeds(text).map(({ what }) => what)

  test.each([
    ['a{color:light-dark(#fff,#000)}', 'light-dark()'],
    [':root{--ink:light-dark(#fff,#000)}', 'light-dark()'],
    ['a{text-wrap:wrap}', 'text-wrap'],
    ["a{content:'✓' / ''}", 'content: … / …'],
    ['a{grid-template-rows:subgrid}', 'grid-template-rows: subgrid'],
    ['a{& b{top:0}}', 'nesting'],
    ['.a:has(.b){top:0}', ':has'],
    ['@starting-style{a{top:0}}', '@starting-style'],
    ['@position-try --a{top:0}', '@position-try'],
    ['@media (scripting:none){a{top:0}}', '@media (scripting)'],
    ['a{width:1rcap}', 'rcap'],
    ['a{colour:red}', 'colour'],
  ])('tells of %s', (text, what) => {
    expect(needs(text)).toContain(what)
  })
  test('has nothing against what an older declaration says too, nor inside of @supports', () => {
    expect(needs("a{content:'✓';content:'✓' / ''}")).toEqual([])
    expect(needs('a{-webkit-print-color-adjust:exact;print-color-adjust:exact}')).toEqual([])
    expect(needs('@supports (position-area:bottom){a{position-area:bottom}}')).toEqual([])
    expect(needs('@layer a{@media (width<=52rem){a:is(.b,.c){height:1dvh;inset:0}}}')).toEqual([])
  })
})
