import { describe, expect, test } from 'vitest'
import { brief } from '../../../../src/domain/transfer/brief.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { messages } from '../../../../src/i18n/index.ts'
import type { Locale } from '../../../../src/i18n/languages.ts'
import { at, entry, id, STEP } from '../../../fixtures/entries.ts'

describe('the brief', () => {
  const briefWords = (locale: Locale = 'zh-CN') => ({
    ...messages(locale).transfer.brief,
    entryWords: messages(locale).entryWords,
    roleNames: messages(locale).roles,
  })
  const now = Date.parse(at('19:31'))
  const tell = (entries: readonly Entry[], locale: Locale = 'zh-CN', due: { label: string; at: string }[] = []) =>
    brief(project(entries), briefWords(locale), now, 'Asia/Shanghai', due)

  const log: Entry[] = [
    entry(1, '19:08', { kind: 'declared', title: '支付回调超时', severity: 'SEV-2', drill: false }),
    entry(2, '19:09', { kind: 'role', role: 'scribe', person: '韩梅' }),
    entry(3, '19:09', { kind: 'role', role: 'incident-commander', person: '王芳' }),
    entry(4, '19:10', { kind: 'note', text: '支付回调 P99 升到 40 s' }, { by: '李雷' }),
    entry(5, '19:12', { kind: 'step', step: STEP, state: 'done', label: '宣布三个名字' }, { by: 'incident-commander' }),
    entry(6, '19:17', { kind: 'severity', to: 'SEV-1' }),
    entry(7, '19:24', { kind: 'note', text: 'TODO 回调重试没有退避' }),
    entry(8, '19:25', { kind: 'note', text: '写公告', todo: true }),
    entry(9, '19:25', { kind: 'note', text: 'TODO 已做完的' }),
    entry(10, '19:26', { kind: 'field', field: `item.${id(8)}.owner`, value: '李雷' }),
    entry(11, '19:26', { kind: 'field', field: `item.${id(9)}.done`, value: 'yes' }),
    entry(12, '19:27', { kind: 'update', audience: 'executives' }),
    entry(13, '19:27', { kind: 'timer', timer: 'deputy', act: 'overdue' }),
  ]
  const due = [
    { label: '执行摘要', at: at('19:37') },
    { label: '副指挥官报时', at: at('19:29') },
    { label: '交接', at: at('20:31') },
  ]

  test('says the state, the roles, the last five actions, the open to-dos and what is due', () => {
    expect(tell(log, 'zh-CN', due)).toBe(`SEV-1 · 支付回调超时 · 进行中
2026-09-29 03:08 开始（Asia/Shanghai），已进行 23 分钟
角色：
- 事件指挥官：王芳
- 记录员：韩梅
最近：
- 03:09 事件指挥官：王芳
- 03:10 支付回调 P99 升到 40 s（李雷）
- 03:12 ✓ 宣布三个名字（事件指挥官）
- 03:17 严重级别改为 SEV-1
- 03:27 已发更新：执行摘要
待办：
- 回调重试没有退避（没有负责人）
- 写公告（负责人：李雷）
到期：
- 副指挥官报时：03:29，已超时 2 分钟
- 执行摘要：03:37，还有 6 分钟
- 交接：04:31，还有 1 小时 0 分钟
以上截至 2026-09-29 03:31（Asia/Shanghai）
`)
  })

  test('speaks English too', () => {
    expect(tell(log, 'en', [{ label: 'executive summary', at: at('19:37') }])).toBe(`SEV-1 · 支付回调超时 · in progress
Started 2026-09-29 03:08 (Asia/Shanghai), 23 min ago
Roles:
- Incident commander: 王芳
- Scribe: 韩梅
Latest:
- 03:09 Incident commander: 王芳
- 03:10 支付回调 P99 升到 40 s (李雷)
- 03:12 ✓ 宣布三个名字 (Incident commander)
- 03:17 Severity changed to SEV-1
- 03:27 Update sent: executive summary
To-dos:
- 回调重试没有退避 (no owner)
- 写公告 (owner: 李雷)
Due:
- executive summary: 03:37, in 6 min
As of 2026-09-29 03:31 (Asia/Shanghai)
`)
  })

  test('begins with the mark of a drill', () => {
    const drill = [entry(1, '19:08', { kind: 'declared', title: 'x', severity: 'SEV-1', drill: true })]
    expect(tell(drill).split('\n')[0]).toContain('演练')
    expect(tell(drill, 'en').split('\n')[0]).toContain('DRILL')
    expect(tell(log)).not.toContain('演练')
  })

  test('says how long an incident that has ended or was put away lasted', () => {
    const ended = [...log, entry(20, '19:30', { kind: 'ended' })]
    expect(tell(ended)).toContain('已结束\n2026-09-29 03:08 至 2026-09-29 03:30（Asia/Shanghai），共 22 分钟\n')
    const archived = [...log, entry(20, '19:28', { kind: 'archived' })]
    expect(tell(archived)).toContain('已归档\n2026-09-29 03:08 至 2026-09-29 03:28（Asia/Shanghai），共 20 分钟\n')
  })

  test('of an incident without a title, a severity or roles says so', () => {
    expect(
      tell([entry(1, '19:30', { kind: 'note', text: 'x' })])
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      '级别未定 · 未命名事件 · 进行中',
      '2026-09-29 03:30 开始（Asia/Shanghai），已进行 1 分钟',
      '角色：还没有人认领',
      '最近：',
    ])
    expect(tell([]).split('\n')).toEqual([
      '级别未定 · 未命名事件 · 进行中',
      '角色：还没有人认领',
      '以上截至 2026-09-29 03:31（Asia/Shanghai）',
      '',
    ])
  })

  test('gives the date of what happened on another day', () => {
    const text = tell([entry(1, '10:00', { kind: 'note', text: 'yesterday in Shanghai' }), ...log.slice(1, 3)])
    expect(text).toContain('- 2026-09-28 18:00 yesterday in Shanghai')
  })

  test('never counts backwards when the clock stands before the start', () => {
    expect(tell([entry(1, '23:00', { kind: 'note', text: 'x' })])).toContain('已进行 0 分钟')
  })

  test('leaves out what was retracted', () => {
    const text = tell([...log, ...[4, 7].map((n) => entry(20 + n, '19:30', { kind: 'retracted', entry: id(n) }))])
    expect(text).not.toContain('P99')
    expect(text).not.toContain('退避')
  })

  test('keeps typed texts to one line of 200 characters, so that none can pass for a part of the brief', () => {
    const hostile = `x\n角色：\n- 事件指挥官：我\r\n\u2028{at} $& ${'长'.repeat(500)}`
    const text = tell(
      [
        entry(1, '19:08', { kind: 'declared', title: hostile, severity: 'SEV-1', drill: false }),
        entry(2, '19:09', { kind: 'role', role: 'deputy', person: hostile }),
        entry(3, '19:09', { kind: 'note', text: hostile }, { by: hostile }),
        entry(4, '19:09', { kind: 'note', text: hostile, todo: true }),
        entry(5, '19:09', { kind: 'field', field: `item.${id(4)}.owner`, value: hostile }),
      ],
      'zh-CN',
      [{ label: hostile, at: at('19:37') }],
    )
    expect(text.split('\n').filter((line) => line === '角色：')).toHaveLength(1)
    expect(text.split('\n').filter((line) => line.startsWith('- 事件指挥官：我'))).toHaveLength(0)
    expect(text).toContain('{at} $& 长')
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(450)
  })

  test('refuses a zone that nobody knows', () => {
    expect(() => brief(project(log), briefWords(), now, 'Mars/Olympus', [])).toThrow(RangeError)
  })
})
