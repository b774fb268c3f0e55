import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Entry, StepState } from '../../../../src/domain/log/entry.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { postmortemFileName } from '../../../../src/domain/postmortem/file-name.ts'
import { ticketLabels } from '../../../../src/domain/postmortem/ticket-labels.ts'
import type { PostmortemDocument, Section, Table } from '../../../../src/domain/postmortem/document.ts'
import { itemField } from '../../../../src/domain/postmortem/fields.ts'
import { completeness } from '../../../../src/domain/postmortem/values.ts'
import { entry, instant, source, words } from '../../../fixtures/postmortem.ts'

const STEP = 'during/during-an-incident:everyone/join-call-and-chat'

const step = (number: number, time: string, state: StepState, more: { recorded?: string; step?: string } = {}): Entry =>
  entry(
    number,
    time,
    {
      kind: 'step',
      step: more.step ?? STEP,
      state,
      label: `步骤 ${number}`,
      ...(state === 'skipped' ? { reason: '只影响内部' } : {}),
    },
    more,
  )
const field = (number: number, id: string, value: string): Entry =>
  entry(number, '23:00', { kind: 'field', field: id, value })

const declared = entry(
  1,
  '19:08',
  { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false },
  { by: '王芳' },
)
const ended = entry(90, '20:20', { kind: 'ended' })

function sections(document: PostmortemDocument): Section[] {
  const all = (list: Section[]): Section[] => list.flatMap((section) => [section, ...all(section.sections)])
  return all(document.sections)
}

function block(document: PostmortemDocument, id: string) {
  return sections(document).find((section) => section.id === id)?.blocks[0]
}

const texts = (table: Table) => table.rows.map((row) => row.map((cell) => cell.text))

function events(entries: readonly Entry[]): string[] {
  const timeline = block(postmortemDocument(source(entries)), 'timeline')
  return timeline?.kind === 'table' ? texts(timeline).map((row) => `${row[0]?.slice(11)} ${row[1]}`) : []
}

function headerOf(entries: readonly Entry[]): Record<string, string> {
  return Object.fromEntries(texts(postmortemDocument(source(entries)).header))
}

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
  test('takes severity, start, detection, end and duration from the log', () => {
    const late = entry(
      1,
      '19:00',
      { kind: 'declared', title: 'x', severity: 'SEV-2', drill: false },
      { recorded: '19:08' },
    )
    expect(
      headerOf([
        late,
        entry(2, '19:17', { kind: 'severity', to: 'SEV-1' }),
        entry(3, '19:50', { kind: 'severity', to: 'SEV-3' }),
        ended,
      ]),
    ).toMatchObject({
      状态: '草稿',
      严重级别: 'SEV-1',
      开始时间: '2026-09-28 19:00 UTC（Asia/Shanghai 2026-09-29 03:00）',
      发现时间: '2026-09-28 19:08 UTC（Asia/Shanghai 2026-09-29 03:08）',
      结束时间: '2026-09-28 20:20 UTC（Asia/Shanghai 2026-09-29 04:20）',
      持续时间: '1 小时 20 分钟',
    })
  })

  test('a typed value takes the place of the logged one, an emptied one gives it back', () => {
    const typed = [declared, ended, field(91, 'severity', 'SEV-1'), field(92, 'ended-at', instant('19:38'))]
    expect(headerOf(typed)).toMatchObject({ 严重级别: 'SEV-1', 持续时间: '30 分钟' })
    expect(headerOf([...typed, field(93, 'severity', ''), field(94, 'ended-at', '')])).toMatchObject({
      严重级别: 'SEV-2',
      持续时间: '1 小时 12 分钟',
    })
  })

  test.each(['yesterday', '2026-09-28T19:38', '2026-13-45T00:00:00.000Z', '+012026-09-28T19:38:00Z', 'SEV-9'])(
    '%s as a time or a severity is as good as nothing',
    (value) => {
      const header = headerOf([declared, ended, field(91, 'ended-at', value), field(92, 'severity', value)])
      expect(header).toMatchObject({ 严重级别: 'SEV-2', 持续时间: '1 小时 12 分钟' })
    },
  )

  test('an end before the start gives no duration', () => {
    expect(headerOf([declared, ended, field(91, 'ended-at', instant('19:00'))])).toMatchObject({
      持续时间: words().hints.duration,
    })
  })

  test('an incident that was written down after its end has no logged detection', () => {
    const afterwards = { recorded: '22:00' }
    const note = entry(1, '19:00', { kind: 'note', text: 'x' }, afterwards)
    expect(headerOf([note, entry(2, '19:30', { kind: 'ended' }, afterwards)])).toMatchObject({
      发现时间: words().hints['detected-at'],
    })
  })

  test('shows the status that the log holds now', () => {
    expect(headerOf([declared, entry(91, '22:00', { kind: 'status', to: 'in-review' })])).toMatchObject({
      状态: '审查中',
    })
  })

  test('a recording is a link only when it is a web address', () => {
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
      const impact = block(
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
    const table = block(
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
    expect(table?.kind === 'table' && texts(table)).toEqual([
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
      step(4, '19:14', 'skipped', { step: 'during/during-an-incident:everyone/other' }),
      entry(5, '19:17', { kind: 'severity', to: 'SEV-1' }),
      entry(6, '19:20', { kind: 'update', audience: 'executives' }),
      ended,
      entry(91, '20:30', { kind: 'reopened' }),
      entry(92, '19:05', { kind: 'note', text: '错误率\n开始上升' }),
    ]
    expect(events(entries)).toEqual([
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

  test('leaves out what was retracted, fields, status changes, timers and archiving', () => {
    const entries = [
      step(2, '19:12', 'done'),
      entry(3, '19:13', { kind: 'retracted', entry: step(2, '19:12', 'done').id }),
      field(4, 'overview', 'x'),
      entry(5, '19:14', { kind: 'status', to: 'in-review' }),
      entry(6, '19:15', { kind: 'archived' }),
      entry(7, '19:16', { kind: 'timer', timer: 'executives', act: 'overdue' }),
    ]
    expect(events(entries)).toEqual([])
  })

  test('leaves out a tick that was taken back within a minute, and tells one that was taken back later', () => {
    expect(events([step(2, '19:12:00', 'done'), step(3, '19:13:00', 'open')])).toEqual([])
    expect(events([step(2, '19:12:00', 'done'), step(3, '19:13:01', 'open')])).toEqual([
      '19:12 ✓ 步骤 2',
      '19:13 撤销：步骤 3',
    ])
    expect(events([step(2, '19:12:00', 'done'), step(3, '19:12:05', 'open'), step(4, '19:14:00', 'done')])).toEqual([
      '19:14 ✓ 步骤 4',
    ])
  })

  test('one step taken back doesn’t hide another', () => {
    const other = 'during/during-an-incident:everyone/other'
    expect(events([step(2, '19:12:00', 'done', { step: other }), step(3, '19:12:05', 'open')])).toHaveLength(2)
  })

  test('leaves out the work on the postmortem itself', () => {
    expect(
      events([
        step(2, '23:12', 'done', { step: 'after/postmortem-template:postmortem-owner/complete-before-meeting' }),
      ]),
    ).toEqual([])
    expect(
      events([step(2, '23:12', 'done', { step: 'after/after-an-incident:incident-commander/send-internal-email' })]),
    ).toHaveLength(1)
  })

  test('a name that is also a property of every object stays a name', () => {
    for (const by of ['__proto__', 'constructor', 'toString']) {
      expect(events([entry(2, '19:10', { kind: 'note', text: 'x' }, { by })])).toEqual([`19:10 x（${by}）`])
    }
  })

  test('a role that recorded something is called by its name', () => {
    expect(events([entry(2, '19:10', { kind: 'note', text: 'x' }, { by: 'scribe' })])).toEqual(['19:10 x（记录员）'])
  })

  test('a row gets the data link that was attached to its entry', () => {
    const amended = entry(2, '22:00', {
      kind: 'amended',
      entry: declared.id,
      source: 'https://grafana.example.com/d/abc?x=1',
    })
    const table = block(postmortemDocument(source([declared, amended])), 'timeline')
    expect(table?.kind === 'table' && table.rows[0]?.[2]).toEqual({
      kind: 'link',
      text: 'grafana.example.com/d/abc',
      href: 'https://grafana.example.com/d/abc?x=1',
    })
  })
})

describe('action items', () => {
  const toDo = entry(2, '19:20', { kind: 'note', text: '回调重试没有退避', todo: true })
  const rows = (entries: readonly Entry[]) => {
    const table = block(postmortemDocument(source(entries)), 'action-items')
    return table?.kind === 'table' ? texts(table) : []
  }

  test('are the to-dos, each with owner, priority, ticket and both labels', () => {
    const fields = (['owner', 'priority', 'ticket'] as const).map((part, index) =>
      field(3 + index, itemField(toDo.id, part), ['韩梅', 'P1', 'https://jira.example.com/browse/PAY-7'][index] ?? ''),
    )
    expect(rows([declared, toDo, ...fields])).toEqual([
      ['回调重试没有退避', '韩梅', 'P1', 'jira.example.com/browse/PAY-7', 'sev2_20260929, sev2'],
    ])
  })

  test('a note that begins with TODO is one, a plain note and a retracted to-do aren’t', () => {
    const plain = entry(3, '19:21', { kind: 'note', text: '没有 TODO' })
    const older = entry(4, '19:22', { kind: 'note', text: 'todo：补监控' })
    expect(
      rows([toDo, plain, older, entry(5, '19:23', { kind: 'retracted', entry: toDo.id })]).map((row) => row[0]),
    ).toEqual(['补监控'])
  })

  test('rewording one leaves the timeline as it was told', () => {
    const entries = [toDo, field(3, itemField(toDo.id, 'text'), '给回调重试加指数退避')]
    expect(rows(entries)[0]?.[0]).toBe('给回调重试加指数退避')
    expect(events(entries)).toEqual(['19:20 待办：回调重试没有退避'])
  })

  test('one that was added after the end is no event of the incident', () => {
    const added = entry(91, '22:00', { kind: 'note', text: '补监控', todo: true })
    expect(rows([declared, ended, added])).toHaveLength(1)
    expect(events([declared, ended, added])).toHaveLength(2)
  })

  test('labels take the local date of the start, in the organisation’s zone', () => {
    expect(ticketLabels(source([declared]))).toEqual(['sev2_20260929', 'sev2'])
    expect(ticketLabels(source([declared], { zone: 'America/New_York' }))).toEqual(['sev2_20260928', 'sev2'])
    expect(ticketLabels(source([toDo]))).toEqual([])
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

describe('completeness', () => {
  const missing = (entries: readonly Entry[]) => {
    const { facts, fields, words } = source(entries)
    return completeness(facts, fields, words)
      .filter((one) => !one.filled)
      .map((one) => one.part)
  }

  test('names what is missing, in the template’s order', () => {
    expect(missing([declared, ended])).toEqual([
      'owner',
      'meeting-at',
      'recording',
      'overview',
      'what-happened',
      'contributing-factors',
      'resolution',
      'impact.sla',
      'impact.dropped',
      'impact.accounts',
      'impact.users',
      'impact.requests',
      'responders.incident-commander',
      'responders.scribe',
      'what-did-not-go-well',
      'action-items',
      'internal-email',
      'external-summary',
      'external-what-happened',
      'external-actions',
    ])
  })

  test('blank space fills nothing in', () => {
    expect(missing([field(1, 'overview', ' \n ')])).toContain('overview')
  })

  test('misses no external message where there is none', () => {
    expect(missing([field(1, 'no-external-message', 'yes')]).filter((part) => part.startsWith('external-'))).toEqual([])
  })
})

describe('file name', () => {
  const named = (title: string) =>
    postmortemFileName(source([entry(1, '19:08', { kind: 'declared', title, severity: 'SEV-1', drill: false })]), 'md')

  test('holds the local date of the start and the title', () => {
    expect(named('支付回调超时')).toBe('postmortem-2026-09-29-支付回调超时.md')
    expect(postmortemFileName(source([]), 'md')).toBe('postmortem-未命名事件.md')
  })

  test.each(['../../etc/passwd', 'C:\\x', 'a/b:c*d?e"f<g>h|i', ' . ', 'a\u0000\u202eb', 'x\nheader: y'])(
    '%j turns into safe characters',
    (title) => {
      expect(named(title)).toMatch(/^postmortem-2026-09-29(-[\p{L}\p{N}]+)*\.md$/u)
    },
  )

  test('a long title is cut', () => {
    expect(named('长'.repeat(500)).length).toBeLessThan(90)
  })
})
