import { describe, expect, test } from 'vitest'
import { PUBLIC_LEAKS } from '../../../../src/components/updates/update-checks.ts'
import { jiraCsv } from '../../../../src/domain/export/jira-csv.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import type { Happening, Kind } from '../../../../src/domain/log/entry.ts'
import { withTextsReplaced } from '../../../../src/domain/log/typed-text.ts'
import { leaksIn } from '../../../../src/domain/privacy/leaks.ts'
import { documentPassages, recordPassages } from '../../../../src/domain/privacy/typed-passages.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { FIELDS, type FieldInput, isTyped } from '../../../../src/domain/postmortem/fields.ts'
import { ITEM_PARTS, itemField } from '../../../../src/domain/postmortem/item-fields.ts'
import { redact } from '../../../../src/domain/privacy/redaction.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { entry, idOf, instant, source } from '../../../fixtures/postmortem.ts'
import type { Whole } from '../../../fixtures/whole-entries.ts'

const SECRET = 'ghp_0123456789abcdefghijABCDEFGHIJ'
const hintsIn = (text: string) => leaksIn([{ place: '概述', text }]).map(({ kind, hint }) => [kind, hint])

describe('what is said of a leak', () => {
  test.each([
    [`用 ${SECRET} 拉代码`, 'token', 'ghp_…'],
    ['password=hunter2hunter', 'token', 'password=…'],
    ['密码：hunter2hunter', 'token', '密码：…'],
    ['https://admin:s3cret@db.test/', 'token', 'admin:…'],
    ['redis://:s3cretpw@cache:6379', 'token', ':…'],
    ['密码是 hunter2222', 'token', '密码是…'],
    ['https://hooks.slack.com/services/T01234567/B01234567/abcdefghijklmnop', 'token', 'serv…'],
    ['https://oapi.dingtalk.com/robot/send?access_token=0123456789abcdef', 'token', 'token=…'],
    ['https://open.feishu.cn/open-apis/bot/v2/hook/01234567-89ab-cdef', 'token', '0123…'],
    ['https://s3.test/a?X-Amz-Signature=0123456789abcdef', 'token', 'X-Amz-Signature=…'],
    ['https://x.blob.test/a?sv=1&sig=0123456789abcdef', 'token', 'sig=…'],
    ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=01234567-89ab-cdef-0123', 'token', 'key=…'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----', 'token', '-----BEGIN PRI…'],
    ['发给 lilei@example.com。', 'email', 'l…@example.com'],
    ['发给 lilei＠example.com。', 'email', 'l…＠example.com'],
    ['打 138 0013 8000', 'phone', '138…00'],
  ])('in “%s” is its kind and a hint', (text, kind, hint) => {
    expect(hintsIn(text)).toEqual([[kind, hint]])
  })

  test.each([
    '10.2.3.4',
    'https://grafana.example.com/d/abc?orgId=1&key=overview-of-queues&code=12',
    '12.47%（1,204 / 9,655）',
    '密码已经换新',
  ])('is nothing for %s', (text) => {
    expect(hintsIn(text)).toEqual([])
  })

  test('in a text for the public is an address or an internal host, too', () => {
    const text = 'db-3.internal（10.2.3.4）写满，问 lilei@example.com。'
    const kinds = (all?: typeof PUBLIC_LEAKS) => leaksIn([{ place: '对外更新', text }], all).map(({ kind }) => kind)
    expect(kinds(PUBLIC_LEAKS)).toEqual(['email', 'address', 'host'])
    expect(kinds()).toEqual(['email'])
  })

  test('is each thing once, with each place once', () => {
    const passages = ['概述', '概述', '标题'].map((place) => ({ place, text: `${SECRET} ${SECRET}` }))
    expect(leaksIn(passages)).toEqual([{ kind: 'token', what: SECRET, hint: 'ghp_…', places: ['概述', '标题'] }])
  })
})

describe('what is exported', () => {
  /** A log in which every place that takes text holds a number of its own. */
  const numbers: string[] = []
  const secret = () => {
    numbers.push(`138001${String(numbers.length).padStart(5, '0')}`)
    return numbers.at(-1) ?? ''
  }
  const link = () => `https://a.test/${secret()}`
  const typedFields = Object.entries<FieldInput>(FIELDS).filter(([, input]) => isTyped(input))
  /** An entry of every kind, whole: a new kind, or a new property of one, needs its secret here. */
  const whole: { readonly [K in Kind]: Whole<K> } = {
    declared: { title: secret(), severity: 'SEV-1', drill: false, scenario: 'database-1' },
    severity: { to: 'SEV-2', reason: secret() },
    role: { role: 'deputy', person: secret(), topic: secret(), team: true },
    // The label is the guide's: nobody typed it.
    step: { step: 'a/b:c', state: 'skipped', label: '步骤', filled: `步骤 ${secret()}`, reason: secret() },
    claim: { step: 'a/b:c', person: secret(), label: '步骤', left: true },
    note: { text: `TODO ${secret()}`, todo: true, source: link() },
    // Its title is the company’s: nobody typed it in the incident.
    runbook: { runbook: 'a/B', title: '手册', marks: 'a1b2' },
    command: { command: `kubectl -n ${secret()} get pods`, runbook: 'a/B' },
    update: {
      audience: 'public',
      text: `发 ${secret()}`,
      channel: 'sms',
      label: '短信',
      person: secret(),
    },
    timer: { timer: 'box-1', act: 'started', label: secret(), minutes: 5 },
    reporting: {
      report: 'contract',
      subject: 'a/b',
      label: secret(),
      person: secret(),
      zone: 'UTC',
      reason: secret(),
      amount: 24,
      counting: 'elapsed-hours',
      rolls: true,
    },
    field: { field: 'overview', value: secret() },
    status: { to: 'in-review' },
    ended: {},
    reopened: {},
    archived: {},
    amended: { entry: idOf(91), happenedAt: instant('19:40'), text: `打 ${secret()}`, source: link(), important: true },
    retracted: { entry: idOf(92) },
  }
  const todo = entry(4, '19:14', { kind: 'note', ...whole.note })
  const log = [
    ...(Object.keys(whole) as Kind[])
      .filter((kind) => kind !== 'note')
      .map((kind, row) => entry(10 + row, '19:12', { kind, ...whole[kind] } as Happening, { by: secret() })),
    todo,
    entry(91, '19:13', { kind: 'note', text: `改之前 ${secret()}` }),
    entry(92, '19:13', { kind: 'note', text: `撤回之前 ${secret()}` }),
    ...Array.from({ length: 40 }, (_, row) => entry(40 + row, '19:15', { kind: 'note', text: `回滚 ${secret()}` })),
    ...typedFields.map(([field], row) => entry(100 + row, '19:30', { kind: 'field', field, value: secret() })),
    ...ITEM_PARTS.map((part, row) =>
      entry(200 + row, '19:31', { kind: 'field', field: itemField(todo.id, part), value: secret() }),
    ),
  ]
  test('is tried with a secret in every place where an entry holds what somebody typed', () => {
    const replace = { guide: (text: string) => text, text: () => '*', link: () => '*', person: () => '*' }
    for (const kind of Object.keys(whole) as Kind[]) {
      const values: Readonly<Record<string, unknown>> = whole[kind]
      const filled = Object.entries(values).map(([name, value]) => [name, value === '' ? 'x' : value])
      const masked = withTextsReplaced(entry(1, '19:12', { kind, ...Object.fromEntries(filled) } as Happening), replace)
      for (const [name, value] of Object.entries(masked).filter(([, value]) => value === '*'))
        expect(
          numbers.some((number) => String(values[name]).includes(number)),
          `${kind}.${name} ${value}`,
        ).toBe(true)
    }
  })

  const passagesOf = (made = source(log)) => leaksIn(documentPassages(made))

  test('FAULTS 36: as a document or as tickets holds no secret that isn’t told of, the last row and the links included', () => {
    const exported = postmortemMarkdown(postmortemDocument(source(log))) + jiraCsv(source(log))
    const leaks = passagesOf().map(({ what }) => what)
    const there = numbers.filter((number) => exported.includes(number))
    expect(there.length).toBeGreaterThan(60)
    expect(there.filter((number) => !leaks.includes(number))).toEqual([])
  })

  test('is told of with its place: a field, a row, its link, a part of an item', () => {
    const places = passagesOf().flatMap(({ places }) => places)
    for (const place of [
      '概述',
      '时间线 2026-09-28 19:14 UTC · 数据链接',
      '行动项 1 · 工单',
      '时间线 2026-09-28 19:15 UTC',
    ])
      expect(places).toContain(place)
  })

  test('as a file or a link holds no secret that isn’t told of, reworded and retracted ones included', () => {
    const exported = encodeRecord(log)
    expect(numbers.filter((number) => !exported.includes(number))).toEqual([])
    const leaks = leaksIn(recordPassages(log, ({ kind }) => kind))
    expect(numbers.filter((number) => !leaks.some(({ what }) => what === number))).toEqual([])
    expect(leaks.find(({ what }) => what === whole.timer.label)?.places).toEqual(['timer'])
  })

  test('has none left in the masked copy', () => {
    const { source: copy } = redact(source(log), messages('zh-CN').masks)
    expect(passagesOf(copy)).toEqual([])
  })
})
