import { describe, expect, test } from 'vitest'
import { PUBLIC_STAGES } from '../../../../src/domain/timers/public-updates.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import {
  UPDATE_KINDS,
  type UpdateKind,
  type UpdateWords,
  updateText,
} from '../../../../src/domain/timers/update-text.ts'
import { updateTemplates as en } from '../../../../src/i18n/en/update-templates.ts'
import { updateTemplates as zhCN } from '../../../../src/i18n/zh-CN/update-templates.ts'
import { at, entry, id } from '../../../fixtures/entries.ts'
import { ended, incidentOf, posted, type TimedHappening } from '../../../fixtures/timed-happenings.ts'

const WORDS: [locale: string, words: UpdateWords][] = [
  ['zh-CN', zhCN],
  ['en', en],
]
/** The kinds after which nothing more comes, or which aren't updates. */
const WITHOUT_NEXT: UpdateKind[] = ['roles', 'status', 'resolved']

/** Ways to promise when it will be over. An update may say when the next update comes; these say more. */
const PROMISES = [
  /预计|预期|估计|有望|力争|争取|保证|承诺|确保|一定会|马上|很快|即将|尽快|不久|稍后|短时间/,
  /(恢复|修复|解决|完成)时间|剩余时间|还需.{0,6}分钟|(前|内|后)(将|会|可)?(恢复|修复|解决)|(将|会|可)(在|于|恢复|修复|解决)/,
  /\b(shortly|soon|quickly|eta|estimat\w*|expect\w*|promis\w*|guarantee\w*|asap|momentarily|remaining time|time remaining)\b/i,
  /\bas soon as\b|\b(will|should|to) be (back|fixed|resolved|restored|solved|over)\b|\bwill (recover|resolve|fix|restore|return)\b/i,
  /\b(fixed|resolved|restored|recovered|solved|back) (by|within|in|at)\b/i,
]

const declared = (more: { title?: string; drill?: boolean } = {}): TimedHappening => [
  '03:08',
  { kind: 'declared', title: '支付回调超时', severity: 'SEV-1', drill: false, ...more },
]
const role = (name: 'incident-commander' | 'deputy' | 'scribe', person: string): TimedHappening => [
  '03:09',
  { kind: 'role', role: name, person },
]

const context = (now: string) => ({
  nowMs: Date.parse(at(now)),
  clock: (moment: string) => moment.slice(11, 16),
  zone: 'UTC',
  channel: '#summary',
})
const text = (kind: UpdateKind, now: string, happenings: TimedHappening[], words: UpdateWords = zhCN) =>
  updateText(kind, incidentOf(...happenings), context(now), words)

/** Every text of a dictionary with its place in it. */
function flat(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value as object, `${path}${key}.`),
  )
}

describe.each(WORDS)('the words of updates in %s', (_, words) => {
  test('never promise a recovery time', () => {
    const promises = flat(words).flatMap(([path, sentence]) =>
      PROMISES.flatMap((each) => sentence.match(each)?.[0] ?? []).map((bad) => `${path}: ${bad}`),
    )
    expect(promises).toEqual([])
  })
  test('never call it an outage', () => {
    expect(flat(words).filter(([, sentence]) => /中断|宕机|outage|downtime/i.test(sentence))).toEqual([])
  })
  test('say in every update but the last when the next one comes', () => {
    for (const kind of UPDATE_KINDS)
      expect([kind, words.texts[kind].includes('{next}')]).toEqual([kind, !WITHOUT_NEXT.includes(kind)])
    for (const sentence of Object.values(words.ended)) expect(sentence).not.toContain('{next}')
  })
  test('name the zone wherever people outside read a time, and tell them nothing that was typed for colleagues', () => {
    for (const stage of PUBLIC_STAGES) {
      const places = [...words.texts[stage].matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(places).toEqual(stage === 'resolved' ? [] : ['next', 'zone'])
    }
  })
  test('leave no gap in the first public text, so that it can go out at once', () => {
    expect(words.texts.investigating).not.toMatch(/[【[]/)
  })
  test('have only places that are filled', () => {
    const happenings = [declared(), posted('03:10')]
    for (const kind of UPDATE_KINDS) {
      expect(text(kind, '03:20', happenings, words)).not.toMatch(/[{}]/)
      expect(text(kind, '03:20', [...happenings, ended('03:15')], words)).not.toMatch(/[{}]/)
      expect(text(kind, '03:20', [], words)).not.toMatch(/[{}]|undefined|Invalid/)
    }
  })
  test('begin every text of a drill, and no other, with the mark of a drill', () => {
    const mark = words === en ? /^\[DRILL\] \S/ : /^【演练】\S/
    for (const kind of UPDATE_KINDS) {
      expect(text(kind, '03:20', [declared({ drill: true })], words)).toMatch(mark)
      expect(text(kind, '03:20', [declared({ drill: true }), ended('03:15')], words)).toMatch(mark)
      expect(text(kind, '03:20', [declared()], words)).not.toMatch(/演练|drill/i)
    }
  })
})

test('both languages have the same texts with the same places', () => {
  const places = (words: UpdateWords) =>
    flat(words).map(([path, sentence]) => [path, ...(sentence.match(/\{\w+\}/g) ?? []).sort()])
  expect(places(en)).toEqual(places(zhCN))
})

describe('the list of promises', () => {
  test.each([
    '预计 30 分钟内恢复',
    '我们会在 04:00 前恢复服务',
    '服务将恢复',
    '很快就好',
    '恢复时间：04:00',
    'We expect to be done at 04:00',
    'It will be fixed by noon',
    'Service should be back shortly',
    'Restored within the hour',
    'ETA 04:00',
  ])('finds “%s”', (promise) => {
    expect(PROMISES.some((each) => each.test(promise))).toBe(true)
  })
})

describe('the announcement of roles', () => {
  const happenings = [declared(), role('incident-commander', '王芳'), role('scribe', '韩梅')]
  test('has the format that the scribe posts', () => {
    expect(text('roles', '03:10', happenings)).toBe('指挥官：王芳，副指挥官：未定，记录员：韩梅')
    expect(text('roles', '03:10', happenings, en)).toBe('Commander: 王芳, deputy: not yet named, scribe: 韩梅')
  })
  test('says so when a role was given up', () => {
    expect(text('roles', '03:10', [...happenings, role('scribe', ' ')])).toContain('记录员：未定')
  })
  test('keeps a name on its line and leaves its braces alone', () => {
    expect(text('roles', '03:10', [role('deputy', '李\n雷 {scribe} $&')])).toBe(
      '指挥官：未定，副指挥官：李 雷 {scribe} $&，记录员：未定',
    )
  })
})

describe('the status line', () => {
  test('tells severity, title, time, commander and whether customers were told', () => {
    const happenings = [declared(), role('incident-commander', '王芳'), posted('03:11')]
    expect(text('status', '03:32', happenings)).toBe(
      'SEV-1 · 支付回调超时 · 已进行 24 分钟 · 指挥官：王芳 · 已公开，上一条 03:11，下一条应在 03:16 前发出',
    )
    expect(text('status', '04:13', happenings, en)).toBe(
      'SEV-1 · 支付回调超时 · running for 1 h 5 min · commander: 王芳 · public, last post at 03:11, next one due by 03:16',
    )
  })
  test('tells when it began and ended once it has ended', () => {
    expect(text('status', '09:00', [declared(), ended('04:13')])).toBe(
      'SEV-1 · 支付回调超时 · 已结束，03:08 到 04:13，持续 1 小时 5 分钟 · 指挥官：未定 · 还没有公开',
    )
  })
  test('shows a gap for what isn’t known', () => {
    const happenings: TimedHappening[] = [['03:08', { kind: 'note', text: 'x' }]]
    expect(text('status', '03:20', happenings)).toMatch(/^【严重级别】 · 【事件名称】 · 已进行 12 分钟/)
    expect(text('status', '03:20', [], en)).toMatch(/^\[severity\] · \[incident title\] · running for \[how long\]/)
  })
  test('knows of public updates before a reopening, and not of retracted ones', () => {
    const reopened: TimedHappening = ['05:00', { kind: 'reopened' }]
    expect(text('status', '05:01', [declared(), posted('03:11'), ended('04:00'), reopened])).toContain(
      '已公开，上一条 03:11，下一条应在 05:05 前发出',
    )
    const log = [entry(1, '03:08', declared()[1]), entry(2, '03:11', posted('03:11')[1])]
    const taken = project([...log, entry(3, '03:12', { kind: 'retracted', entry: id(2) })])
    expect(updateText('status', taken, context('03:12'), zhCN)).toContain('还没有公开，第一条应在 03:13 前发出')
  })
  test('counts a start that lies ahead of the clock as no time', () => {
    expect(text('status', '03:00', [declared()])).toContain('已进行 0 分钟')
  })
})

describe('public texts', () => {
  test('state the time at which the timer will ask for the next one', () => {
    const posts = [declared(), posted('03:11'), posted('03:15')]
    expect(text('investigating', '03:10', [declared()])).toContain('不晚于 03:15（UTC）')
    expect(text('scope', '03:14', posts.slice(0, 2))).toContain('不晚于 03:34（UTC）')
    expect(text('update', '03:30', posts)).toContain('不晚于 03:50（UTC）')
    expect(text('long', '05:15', posts)).toContain('不晚于 06:15（UTC）')
    expect(text('long', '05:15', posts, en)).toContain('Next update by 06:15 (UTC)')
  })
  test('don’t carry a title that was typed for colleagues, nor the severity', () => {
    for (const stage of PUBLIC_STAGES) {
      expect(text(stage, '03:20', [declared({ title: 'db-07 中断' })])).not.toMatch(/中断|db-07|SEV/)
    }
  })
  test('leave visible gaps for the scope, the affected features and the regions', () => {
    expect(text('scope', '03:20', [declared()])).toMatch(/【影响范围】[\s\S]*【功能和现状】[\s\S]*【地域】/)
    expect(text('scope', '03:20', [declared()], en)).toMatch(/\[scope\][\s\S]*\[features[\s\S]*\[regions\]/)
  })
  test('at the end say what was lost and what remains, even when that is nothing', () => {
    expect(text('resolved', '05:00', [declared()])).toMatch(/已完全恢复[\s\S]*数据丢失：【无[\s\S]*残留影响：【无/)
    expect(text('resolved', '05:00', [declared()], en)).toMatch(
      /fully recovered[\s\S]*loss: \[none[\s\S]*impact: \[none/,
    )
  })
})

describe('internal texts', () => {
  const started: TimedHappening = [
    '03:20',
    { kind: 'timer', timer: 'box-1', act: 'started', minutes: 5, label: '李雷查回调' },
  ]
  test('say that the next update comes in 30 minutes', () => {
    for (const kind of ['executives', 'team', 'stakeholders'] as const) {
      expect(text(kind, '03:20', [declared()])).toContain('下次更新：03:50')
      expect(text(kind, '03:20', [declared()], en)).toContain('Next update: 03:50')
    }
  })
  test('tell executives the status, what is under way and the customer impact', () => {
    expect(text('executives', '03:20', [declared(), role('incident-commander', '王芳')])).toBe(
      [
        'SEV-1：支付回调超时，已进行 12 分钟。',
        '现状：【现状】',
        '正在做：【进行中的动作】',
        '客户影响：【客户影响】',
        '对外：还没有公开，第一条应在 03:13 前发出',
        '指挥官：王芳',
        '下次更新：03:50',
      ].join('\n'),
    )
  })
  test('tell the team whom everybody waits for: the time-boxes that run', () => {
    expect(text('team', '03:21', [declared(), started])).toContain('正在等：李雷查回调（03:25 答复）\n')
    expect(text('team', '03:21', [declared()])).toContain('正在等：【在等谁、等什么】\n')
    expect(text('team', '03:21', [declared()])).toMatch(/还有其他动作或提议吗？$/)
  })
  test('tell the team who is who', () => {
    expect(text('team', '03:21', [declared(), role('scribe', '韩梅')])).toContain(
      '\n指挥官：未定，副指挥官：未定，记录员：韩梅\n',
    )
  })
  test('show stakeholders where to follow', () => {
    expect(text('stakeholders', '03:21', [declared()])).toContain('看 #summary，不必进事件频道')
    expect(text('stakeholders', '03:21', [declared()])).toContain('03:08 开始')
  })
  test('announce no next update once the incident has ended', () => {
    for (const kind of ['executives', 'team', 'stakeholders'] as const) {
      expect(text(kind, '05:00', [declared(), ended('04:13')])).toContain('03:08 到 04:13，持续 1 小时 5 分钟')
      expect(text(kind, '05:00', [declared(), ended('04:13')])).not.toContain('下次更新')
    }
  })
})
