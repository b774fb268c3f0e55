import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { postmortemConfluence } from '../../../../src/domain/export/confluence.ts'
import { postmortemHtml } from '../../../../src/domain/export/html.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { completeness } from '../../../../src/domain/postmortem/completeness.ts'
import { postmortemFileName } from '../../../../src/domain/postmortem/file-name.ts'
import { declared, ended, entry, field, instant, source, step, words } from '../../../fixtures/postmortem.ts'
import { cellTexts, firstBlock, headerOf, sections, timelineRows } from '../../../fixtures/postmortem-parts.ts'

describe('structure', () => {
  test('has the sections of the template, in its order', () => {
    expect(sections(postmortemDocument(source([]))).map((section) => section.id)).toEqual([
      'overview',
      'what-happened',
      'contributing-factors',
      'resolution',
      'impact',
      'responders',
      'timeline',
      'how-did-we-do',
      'what-went-well',
      'what-did-not-go-well',
      'action-items',
      'messaging',
      'internal-email',
      'external-message',
      'external-summary',
      'external-what-happened',
      'external-actions',
    ])
  })

  test('says in every place that nobody has filled in what belongs there', () => {
    const document = postmortemDocument(source([]))
    const blocks = sections(document).flatMap((section) => section.blocks)
    expect(blocks.filter((one) => one.kind === 'hint')).toHaveLength(12)
    const cells = [document.header, ...blocks].flatMap((one) => (one.kind === 'table' ? one.rows.flat() : []))
    expect(cells.filter((cell) => cell.text === '')).toEqual([])
    expect(cells.filter((cell) => cell.kind === 'hint')).toHaveLength(18)
  })

  test.each(['zh-CN', 'en'] as const)('its sections are called as on the template page in %s', (locale) => {
    const page = readFileSync(`src/content/guide/${locale}/after/postmortem-template.mdx`, 'utf8')
    const titles = new Map([...page.matchAll(/^#+ (.+) \[#([a-z-]+)\]$/gm)].map(([, title, id]) => [id, title]))
    const all = sections(postmortemDocument(source([], { words: words(locale) })))
    const parts = all.filter((section) => section.id.startsWith('external-') && section.id !== 'external-message')
    for (const section of all.filter((one) => !parts.includes(one))) expect(section.title).toBe(titles.get(section.id))
    expect(parts.map((section) => section.title)).toEqual([...page.matchAll(/^#### (.+)$/gm)].map(([, title]) => title))
  })

  test('the hints hold in both languages', () => {
    const hints = (locale: 'zh-CN' | 'en') => Object.keys(words(locale).hints)
    expect(hints('en')).toEqual(hints('zh-CN'))
    expect(Object.values(words('en').hints).filter((hint) => hint.trim() === '')).toEqual([])
  })
})

describe('header', () => {
  test('shows the status that the log holds now', () => {
    expect(headerOf([declared, entry(91, '22:00', { kind: 'status', to: 'in-review' })])).toMatchObject({
      状态: '审查中',
    })
  })

  test('FAULTS 32: a recording is a link only when it is a web address', () => {
    const cell = (value: string) => postmortemDocument(source([field(1, 'recording', value)])).header.rows[4]?.[1]
    expect(cell('https://recordings.example.com/42?t=1')).toEqual({
      kind: 'link',
      text: 'recordings.example.com/42',
      href: 'https://recordings.example.com/42?t=1',
    })
    expect(cell('javascript:alert(1)')).toEqual({ kind: 'text', text: 'javascript:alert(1)' })
    expect(cell('https://a.example b')).toEqual({ kind: 'text', text: 'https://a.example b' })
  })
})

describe('drill', () => {
  const drill = entry(1, '19:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: true })

  test('carries the word in its title, its first line and its file name', () => {
    const document = postmortemDocument(source([drill]))
    expect(document.title).toBe('演练 · 事后分析：支付回调超时')
    expect(document.note).toBe('这是演练，不是真实事件。')
    expect(postmortemFileName(source([drill]), 'md')).toBe('postmortem-2026-09-29-演练-支付回调超时.md')
    expect(postmortemDocument(source([drill], { words: words('en') })).title).toBe('DRILL · Postmortem: 支付回调超时')
  })

  test('a real incident carries no such line', () => {
    expect(postmortemDocument(source([declared])).note).toBeUndefined()
  })
})

describe('impact', () => {
  test('minutes in SEV-1 and SEV-2 follow the log and the corrected end', () => {
    const minutes = (...more: Entry[]) => {
      const impact = firstBlock(
        postmortemDocument(source([declared, entry(2, '19:18', { kind: 'severity', to: 'SEV-1' }), ended, ...more])),
        'impact',
      )
      return impact?.kind === 'table' ? [impact.rows[0]?.[1]?.text, impact.rows[1]?.[1]?.text] : []
    }
    expect(minutes()).toEqual(['62', '10'])
    expect(minutes(field(91, 'ended-at', instant('19:30')))).toEqual(['12', '10'])
    expect(minutes(field(91, 'impact.sev1-minutes', '58'))).toEqual(['58', '10'])
  })
})

describe('responders', () => {
  test('names everybody who held a role; those without a row of their own are among the others', () => {
    const role = (number: number, name: 'incident-commander' | 'scribe' | 'deputy', person: string) =>
      entry(number, '19:10', { kind: 'role', role: name, person })
    const table = firstBlock(
      postmortemDocument(
        source([
          role(2, 'incident-commander', '王芳'),
          role(3, 'incident-commander', '李雷'),
          role(4, 'scribe', '韩梅'),
          role(5, 'deputy', '赵强'),
        ]),
      ),
      'responders',
    )
    expect(table?.kind === 'table' && cellTexts(table)).toEqual([
      ['事件指挥官', '王芳、李雷'],
      ['记录员', '韩梅'],
      ['其他参与者', '赵强（副指挥官）'],
    ])
  })
})

describe('timeline', () => {
  test('tells everything that happened, by the time at which it happened', () => {
    const entries = [
      declared,
      entry(2, '19:10', { kind: 'role', role: 'incident-commander', person: '王芳' }),
      step(3, '19:12', 'done'),
      step(4, '19:14', 'skipped', 'during/during-an-incident:everyone/other'),
      entry(5, '19:17', { kind: 'severity', to: 'SEV-1' }),
      entry(6, '19:20', { kind: 'update', audience: 'executives' }),
      ended,
      entry(91, '20:30', { kind: 'reopened' }),
      entry(92, '19:05', { kind: 'note', text: '错误率\n开始上升' }),
    ]
    expect(timelineRows(entries)).toEqual([
      '19:05 错误率 开始上升',
      '19:08 宣布事件，SEV-2 · 支付回调超时（王芳）',
      '19:10 事件指挥官：王芳',
      '19:12 ✓ 步骤 3',
      '19:14 跳过：步骤 4（只影响内部）',
      '19:17 严重级别改为 SEV-1',
      '19:20 已发更新：执行摘要',
      '20:20 事件结束',
      '20:30 重新打开事件',
    ])
  })

  test('a name that is also a property of every object stays a name', () => {
    for (const by of ['__proto__', 'constructor', 'toString']) {
      expect(timelineRows([entry(2, '19:10', { kind: 'note', text: 'x' }, { by })])).toEqual([`19:10 x（${by}）`])
    }
  })

  test('a role that recorded something is called by its name', () => {
    expect(timelineRows([entry(2, '19:10', { kind: 'note', text: 'x' }, { by: 'scribe' })])).toEqual([
      '19:10 x（记录员）',
    ])
  })

  test('a row gets the data link that was attached to its entry', () => {
    const amended = entry(2, '22:00', {
      kind: 'amended',
      entry: declared.id,
      source: 'https://grafana.example.com/d/abc?x=1',
    })
    const table = firstBlock(postmortemDocument(source([declared, amended])), 'timeline')
    expect(table?.kind === 'table' && table.rows[0]?.[2]).toEqual({
      kind: 'link',
      text: 'grafana.example.com/d/abc',
      href: 'https://grafana.example.com/d/abc?x=1',
    })
  })
})

describe('messages', () => {
  test('an incident without external message says so instead of asking for one', () => {
    const external = sections(postmortemDocument(source([field(1, 'no-external-message', 'yes')]))).find(
      (one) => one.id === 'external-message',
    )
    expect(external).toMatchObject({ blocks: [{ kind: 'text', text: '没有外部消息。' }], sections: [] })
  })
})

describe('queries', () => {
  const QUERY = 'SELECT count(*)\n  FROM messages\n WHERE state = \'late\' -- <b>"x"</b> ```'
  const withQueries = (value: string) => source([field(1, 'queries', value)])

  test('queries stand under the timeline as one block of code, indented as they were', () => {
    const document = postmortemDocument(withQueries(`\n${QUERY}\r\n`))
    const timeline = document.sections.find(({ id }) => id === 'timeline')
    expect(timeline?.blocks.slice(1)).toEqual([
      { kind: 'text', text: '用过的查询和命令' },
      { kind: 'code', text: QUERY },
    ])
    expect(postmortemMarkdown(document)).toContain(`\`\`\`\`\n${QUERY}\n\`\`\`\``)
    const escaped = QUERY.replaceAll('<', '&#x3C;')
    expect(postmortemHtml(document, 'zh-CN')).toContain(`<pre><code>${escaped}\n</code></pre>`)
    expect(postmortemConfluence(document)).toContain('<pre><code>SELECT count(*)\n  FROM messages')
  })

  test.each(['', '  \n\t\n'])('no queries (%j) leave no trace, and nobody misses them', (value) => {
    const given = withQueries(value)
    const timeline = postmortemDocument(given).sections.find(({ id }) => id === 'timeline')
    expect(timeline?.blocks).toHaveLength(1)
    expect(completeness(given.facts, given.fields, given.words).map(({ part }) => part)).not.toContain('queries')
  })
})
