import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { DrillParts } from '../../src/components/drill/DrillPanel.tsx'
import { pathOf } from '../../src/runbooks/runbook-files.ts'
import { readText } from '../fixtures/read-text.ts'
import { copyRelease, hiddenPages } from './adopter.ts'
import { deadLinks } from './dead-links.ts'
import { invalidHtml } from './html-rules.ts'
import { nastyFiles, UNHOLDABLE, writeNastyFiles } from './nasty-files.ts'
import { type BuiltPage, builtPages } from './pages.ts'

const files = nastyFiles()
const LOOK = 'runbooks/支付-网关/Queue:look'
const GONE = 'runbooks/支付-网关/Queue:gone'
const DRILL = {
  title: { 'zh-CN': '队列' },
  practices: { 'zh-CN': '先看队列。' },
  severity: 'SEV-2',
  minutes: 20,
  roles: ['incident-commander'],
  injects: [
    {
      minute: 0,
      from: { 'zh-CN': '监控' },
      text: { 'zh-CN': '队列变长。' },
      expects: [{ 'zh-CN': '看队列。' }],
      steps: [LOOK, GONE],
    },
  ],
}
const addressOf = (name: string) => `/runbooks/${pathOf(name).path}/`
/** Words that are in a source for a machine, and in no page: in scripts, in handlers, in a comment. */
const HIDDEN = /zx[\p{L}\p{N}]*/gu

describe('with a company’s runbooks in every Markdown that tools write, hostile and broken ones too, the site', () => {
  const parent = mkdtempSync(join(tmpdir(), 'poise-nasty-'))
  const folder = join(parent, 'site')
  const dist = join(folder, 'dist')
  const own = join(folder, 'src/content/own')
  let pages: BuiltPage[] = []
  let said = ''
  const page = (name: string) => pages.find(({ path }) => decodeURIComponent(path) === addressOf(name))?.html ?? ''

  beforeAll(() => {
    mkdirSync(folder)
    copyRelease(folder)
    writeFileSync(join(own, 'organization.yaml'), stringify({ hide: hiddenPages(), locales: ['zh-CN'] }))
    writeNastyFiles(join(own, 'runbooks'))
    mkdirSync(join(own, 'drills'))
    writeFileSync(join(own, 'drills/queue.yaml'), stringify(DRILL))
    mkdirSync(join(own, 'runbooks/支付 网关'))
    writeFileSync(join(own, 'runbooks/支付 网关/Queue.md'), '# 队列\n\n1. 看重试队列 [#look]\n2. 停掉消费者\n')
    // Vitest puts a BASE_URL of its own into the environment, which Astro would take for the site's.
    const { BASE_URL: _, ...env } = process.env
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    said = stdout + stderr
    if (status !== 0) throw new Error(said)
    pages = builtPages(dist)
  })
  afterAll(() => rmSync(parent, { recursive: true, force: true }))

  test('has a page for each, and every page is valid', async () => {
    expect(files.length).toBeGreaterThanOrEqual(25)
    expect(files.filter(({ name }) => page(name) === '').map(({ name }) => name)).toEqual([])
    expect(await invalidHtml(pages)).toEqual([])
  })
  test.each(files)('has every word of $name that a reader would see', ({ name, text }) => {
    const seen = letters(shownText(mainOf(page(name))))
    const lacking = visibleWords(text).filter((word) => !seen.includes(letters(word)))
    expect([...new Set(lacking)]).toEqual([])
  })
  test.each(files)('has nothing in $name that runs, loads from elsewhere or poses as ours (FAULTS 82)', ({ name }) => {
    const main = mainOf(page(name))
    expect(problemsIn(main)).toEqual([])
    expect(shownText(main).match(HIDDEN) ?? []).toEqual([])
  })
  test.each(files)('offers $steps steps and $commands commands in $name', ({ name, steps, commands }) => {
    const text = elements(mainOf(page(name))).filter(({ properties }) => hasClass(properties.className, 'runbook-text'))
    const inText = text.flatMap(elements)
    expect({
      steps: inText.filter(({ properties }) => hasClass(properties.className, 'step-box')).length,
      commands: inText.filter(({ properties }) => properties.dataCommand !== undefined).length,
    }).toEqual({ steps, commands })
  })
  test.skipIf(sep !== '/')('has a page of a file whose name Windows can’t hold, and tells of it', () => {
    expect(page(`odd/${UNHOLDABLE}.md`)).toContain('Words.')
    expect(said).toMatch(/a:b \\ c\?\.md:1: Windows, and some hosts, can’t hold a name with “:”/)
  })
  test('calls a runbook’s step by its words in a drill that asks for it, and tells of one that no page has', () => {
    const [words = ''] = globSync(join(dist, 'words/drill.zh-CN.*.json')).map(readText)
    const { names, scenarios }: DrillParts = JSON.parse(words)
    expect(names.steps[LOOK]?.label).toContain('看重试队列')
    const asked = scenarios.find(({ id }) => id === 'queue')?.injects.flatMap(({ steps }) => steps)
    expect(asked).toEqual([LOOK])
    expect(said).toContain(`queue.yaml: No page or runbook in zh-CN has the step “${GONE}”`)
  })
  test('has no dead link, and tells of those that it took out, of what it left out and how it read', () => {
    expect(deadLinks(dist, '/')).toEqual([])
    for (const sentence of [
      /Links\.md:4: “\.\/gone\.md” leads to no file/,
      /Links\.md:5: “\.\.\/\.\.\/\.\.\/\.\.\/package\.json” lies outside of the runbooks’ folder/,
      /Links\.md:9: “\.\/pictures\/evil\.svg” isn’t served/,
      /Links\.md:10: The picture “https:\/\/example\.com\/zxremote\.png” is on another site/,
      /Shortcodes\.md:\d+: “youtube” of another tool is left out/,
      /Front matter broken\.md:\d+: The front matter can’t be read/,
      /gbk\.md:1: The file isn’t UTF-8 and was read as GB 18030/,
      /Warnings of runbooks, each with its file and line above: \d+\./,
      /windows-1252\.md:1: The file isn’t UTF-8 and was read as Windows-1252/,
    ])
      expect(said).toMatch(sentence)
  })
})

function hasClass(classes: unknown, name: string): boolean {
  return Array.isArray(classes) && classes.includes(name)
}

function elements(node: Nodes): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []))
}

function mainOf(html: string): Element {
  const main = elements(fromHtml(html)).find(({ tagName }) => tagName === 'main')
  if (!main) throw new Error('There is no main part.')
  return main
}

/** What a reader sees or is read out, one text behind the other. */
function shownText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && /^(?:script|style|template)$/.test(node.tagName)) return ''
  const { alt = '' } = node.type === 'element' ? node.properties : {}
  return String(alt) + ('children' in node ? node.children.map(shownText).join('') : '')
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

const TAGS =
  /<\/?(?:a|b|base|blink|br|button|center|details|div|embed|font|form|h1|iframe|img|input|ins|kbd|label|li|link|math|meta|mtext|object|p|sub|summary|table|td|tr|ul)(?:\s[^<>]*=[^<>]*)?\/?>/g

/** The words of a source that are for readers, found by taking away what isn't: by rules of its own, in no parser. */
function visibleWords(source: string): string[] {
  const text = source
    .replace(/^\ufeff?---\n[\s\S]*?\n---\n/, (front) => /^title: (?!\[)["']?(.*?)["']?$/m.exec(front)?.[1] ?? '')
    .replace(/@@[0-9A-F]{2}@@/g, ' ')
    .replace(/<!--[\s\S]*?-->|<(script|style|template|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/^[\s>]*(?:`{3,}|~{3,}).*$|^\s*\[\[?_?TOC.*$|^\* TOC$/gm, ' ')
    .replace(/(?<=\])\(<[^>]*>[^)]*\)|(?<=\])\([^)]*\)|^\[[^\]]+\]:.*$|\[#\w+\]$|(?<=\[\[)[^[\]|]*\|/gm, ' ')
    .replace(/\{\{[<%].*?[>%]\}\}|\{%.*?%\}|\{:.*?\}|\{#.*?\}/g, (tag) => (/kept|Before|Linux/.exec(tag) ?? [' '])[0])
    .replace(TAGS, ' ')
    .replace(/&#?\w+;|^\s*(?:!!!|\?\?\?|:::+)\s*\w*/gm, ' ')
  return (text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !/^zx/.test(word))
}

/** What must not stand in a text that others wrote. */
function problemsIn(main: Element): string[] {
  return elements(main)
    .filter(({ properties }) => hasClass(properties.className, 'runbook-text'))
    .flatMap(elements)
    .flatMap(({ tagName, properties }) => [
      ...(/^(?:script|style|iframe|object|embed|form|svg|math|base|meta|link|template)$/.test(tagName)
        ? [tagName]
        : []),
      ...Object.keys(properties).flatMap((name) => (/^(?:on|style$|srcDoc$|formAction$)/.test(name) ? [name] : [])),
      ...['href', 'src'].flatMap((name) => {
        const address = String(properties[name] ?? '')
        return /^\s*(?:javascript|data|vbscript|file):/i.test(address) ? [address] : []
      }),
      ...(tagName === 'img' && /^(?:\w+:)?\/\//.test(String(properties.src)) ? [String(properties.src)] : []),
    ])
}
