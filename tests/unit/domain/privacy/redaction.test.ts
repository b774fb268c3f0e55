import { describe, expect, test } from 'vitest'
import { EN } from '../../../../src/domain/advice/en.ts'
import { advise } from '../../../../src/domain/advice/wording.ts'
import { ZH_CN } from '../../../../src/domain/advice/zh-CN.ts'
import { jiraCsv } from '../../../../src/domain/export/jira-csv.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry } from '../../../../src/domain/log/entry.ts'
import { peopleIn } from '../../../../src/domain/log/typed-text.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { type FieldId, FIELDS } from '../../../../src/domain/postmortem/fields.ts'
import { itemField } from '../../../../src/domain/postmortem/item-fields.ts'
import { redact } from '../../../../src/domain/privacy/redaction.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { KINDS } from '../../../fixtures/any-entry.ts'
import { entry, field, source } from '../../../fixtures/postmortem.ts'
import { wholeEntry } from '../../../fixtures/whole-entries.ts'

const { masks } = messages('zh-CN')
const note = (text: string, by?: string): Entry => entry(1, '19:12', { kind: 'note', text }, by ? { by } : {})
const redacted = (...entries: Entry[]) => redact(source(entries), masks)
const redactedText = (...entries: Entry[]) => postmortemMarkdown(postmortemDocument(redacted(...entries).source))
const rowOf = (text: string) => {
  const [row] = redacted(note(text)).source.facts.timeline
  return row?.kind === 'note' ? row.text : undefined
}

const adviseOnText = (text: string) => advise([{ key: 'text', kind: 'other', text }], [ZH_CN, EN], new Map())

describe('what is masked in typed text', () => {
  test.each([
    ['发给 lilei@example.com。', `发给 ${masks.email}。`],
    ['打 138 0013 8000', `打 ${masks.phone}`],
    ['10.2.3.4 没有响应', `${masks.address} 没有响应`],
    ['2001:db8::1 没有响应', `${masks.address} 没有响应`],
    ['重启 db-01.prod.internal', `重启 ${masks.host}`],
    ['见 http://grafana/d/1', `见 http://${masks.host}/d/1`],
    ['见 http://grafana。', `见 http://${masks.host}。`],
    ['token=8f2b1c9d7e6a 泄露', `${masks.token} 泄露`],
    ['https://admin:s3cret@example.com/', `https://${masks.token}@example.com/`],
  ])('%s', (text, expected) => {
    expect(rowOf(text)).toBe(expected)
  })

  test('is masked from its first character on, whatever was read for advice before', () => {
    const texts = ['token=8f2b1c9d7e6a 泄露', 'lilei@example.com 来信', '13800138000 打不通']
    const before = texts.map(rowOf)
    for (const text of texts) adviseOnText(`说了很久才说到：${text}`)
    expect(texts.map((text) => rowOf(`${text}。`))).toEqual(before.map((text) => `${text}。`))
  })

  test.each([
    '02:14 告警，12.47%（1,204 / 9,655）',
    '提交 3f2a9c1d8b7e6f5a4c3d2b1a0f9e8d7c6b5a4f3e',
    '版本 2.4.1',
    '见 https://status.example.com/incidents/1',
    '12:30:45 重启',
  ])('%s stays', (text) => {
    expect(rowOf(text)).toBe(text)
  })
})

describe('names', () => {
  const commander = entry(1, '19:12', { kind: 'role', role: 'incident-commander', person: '李雷' })

  test('become the role that the person held, wherever they stand', () => {
    const text = redactedText(commander, entry(2, '19:13', { kind: 'note', text: '李雷决定回滚' }, { by: '李雷' }))
    expect(text).not.toContain('李雷')
    expect(text).toContain('事件指挥官决定回滚')
  })

  test('of those who wrote something down become responders, a role that wrote stays', () => {
    const rows = redacted(
      note('重启队列', 'Ana'),
      entry(2, '19:13', { kind: 'note', text: 'Ana 看 Analytics' }, { by: 'scribe' }),
    ).source.facts.timeline
    expect(rows.map(({ by }) => by)).toEqual([masks.responder, 'scribe'])
    expect(rows[1]).toMatchObject({ text: `${masks.responder} 看 Analytics` })
  })

  test('among the responders and owners are masked too, and in the tickets', () => {
    const todo = entry(2, '19:20', { kind: 'note', text: 'TODO 请韩梅梅加告警' })
    const { source: copy } = redacted(
      todo,
      entry(3, '19:21', { kind: 'field', field: 'responders.others', value: '韩梅梅（数据库）、Jim' }),
      entry(4, '19:22', { kind: 'field', field: itemField(todo.id, 'owner'), value: '韩梅梅' }),
      entry(5, '19:23', { kind: 'field', field: 'owner', value: 'Lucy' }),
      entry(6, '19:24', { kind: 'field', field: 'overview', value: 'Lucy 和 Jim 写了这一份' }),
    )
    const text = postmortemMarkdown(postmortemDocument(copy)) + jiraCsv(copy)
    for (const name of ['韩梅梅', 'Jim', 'Lucy']) expect(text).not.toContain(name)
    expect(text).toContain(`${masks.owner} 和 ${masks.responder} 写了这一份`)
  })

  const PEOPLE_FIELDS = (Object.keys(FIELDS) as FieldId[]).filter((id) => FIELDS[id] === 'people')
  const task = entry(9, '19:20', { kind: 'note', text: 'TODO 加告警' })
  test.each([...PEOPLE_FIELDS, itemField(task.id, 'owner')])(
    'of one character are masked where people stand: in %s, beside others and with something behind',
    (id) => {
      const names = '王小明、李，周（数据库）'
      const { source: copy } = redacted(task, field(10, id, names), field(11, 'overview', '李代桃僵，周而复始'))
      expect(copy.fields.get(id)).not.toMatch(/李|周|王小明/)
      expect(copy.fields.get(id)).toMatch(/^.+、.+，.+（数据库）$/)
      expect(copy.fields.get('overview')).toBe('李代桃僵，周而复始')
    },
  )

  test.each(KINDS.filter((kind) => kind !== 'amended' && kind !== 'retracted'))(
    'are known from a “%s” that was retracted: a text may speak of them all the same',
    (kind) => {
      const written: Entry = { ...wholeEntry(kind), by: 'Zed Fox' }
      const retraction = entry(2, '19:20', { kind: 'retracted', entry: written.id })
      const overview = entry(3, '19:30', {
        kind: 'field',
        field: 'overview',
        value: peopleIn(written).join('决定，'),
      })
      expect(overview).toMatchObject({ value: expect.stringContaining('Zed Fox') })
      const text = redactedText(written, retraction, overview)
      for (const person of peopleIn(written)) expect(text).not.toContain(person)
    },
  )

  test('beside the tick of a removed step are masked, be it a step of the postmortem’s own', () => {
    const step = 'after/postmortem-process:owner/send-review'
    const tick = entry(1, '21:00', { kind: 'step', step, state: 'done', label: '发出去' }, { by: 'Zed Fox' })
    const given = source([tick], { facts: postmortemFacts(project([tick]), [step]) })
    const text = (made: typeof given) => postmortemMarkdown(postmortemDocument(made))
    expect(text(given)).toContain('Zed Fox')
    expect(text(redact(given, masks).source)).not.toContain('Zed Fox')
  })
})

describe('the company’s own hosts', () => {
  const own = { internal: ['corp.example.cn', '.k8s.example.com'], email: 'example.com' }
  const masked = (text: string, domains = own) => {
    const [row] = redact(source([note(text)]), masks, domains).source.facts.timeline
    return row?.kind === 'note' ? row.text : undefined
  }

  test.each([
    ['重启db.corp.example.cn。', `重启${masks.host}。`],
    ['见 https://Grafana.Example.com/d/1', `见 https://${masks.host}/d/1`],
    ['a_1.b.example.com:8080', `${masks.host}:8080`],
    ['corp.example.cn 和 api.k8s.example.com', `${masks.host} 和 ${masks.host}`],
    ['ssh root@db.example.com', `ssh ${masks.email}`],
  ])('are masked in %s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  test.each([
    'https://www.example.com/',
    '见 https://status.example.com/incidents/1',
    'example.com',
    'db.example.com.evil.test',
    'dbexample.com',
    'myexample.com',
    'example.cn',
  ])('are not %s: customers know it, or it is another one’s', (text) => {
    expect(masked(text)).toBe(text)
  })

  test('are not known when no domain is, and a listed one is internal whatever it is called', () => {
    expect(masked('db.example.com', { internal: [], email: '' })).toBe('db.example.com')
    expect(masked('status.example.com', { internal: ['status.example.com'], email: 'example.com' })).toBe(masks.host)
  })
})

describe('a name in another spelling', () => {
  const roster = [
    entry(1, '19:10', { kind: 'role', role: 'incident-commander', person: '王磊（Wang Lei）' }),
    entry(2, '19:11', { kind: 'role', role: 'scribe', person: 'Alice Chen <alice.chen@example.com>' }),
    entry(3, '19:12', { kind: 'role', role: 'deputy', person: 'José Núñez' }),
    entry(4, '19:13', { kind: 'role', role: 'internal-liaison', person: 'Ana（数据库）' }),
  ]
  const masked = (text: string) => {
    const { source: copy, replacements } = redact(source([...roster, entry(9, '19:20', { kind: 'note', text })]), masks)
    const row = copy.facts.timeline.find(({ kind }) => kind === 'note')
    return [row?.kind === 'note' ? row.text : undefined, replacements.map(({ what }) => what)] as const
  }

  test.each([
    ['@wang-lei 重启', '@wang-lei', '事件指挥官 重启'],
    ['【王磊】重启', '王磊', '【事件指挥官】重启'],
    ['王 磊、王·磊', '王 磊', '事件指挥官、事件指挥官'],
    ['用户 alice_chen', 'alice_chen', '用户 记录员'],
    ['ALICE CHEN', 'ALICE CHEN', '记录员'],
    ['Chen, Alice', 'Chen, Alice', '记录员'],
    ['AliceChen2@', 'AliceChen2', '记录员@'],
    ['/u/alice%20chen/', 'alice%20chen', '/u/记录员/'],
    ['ＡＬＩＣＥ　ＣＨＥＮ', 'ＡＬＩＣＥ　ＣＨＥＮ', '记录员'],
    ['jose.nunez', 'jose.nunez', '副指挥官'],
    ['ANA 重启', 'ANA', '内部联络员 重启'],
  ])('is masked in “%s” and shown in the preview', (text, what, expected) => {
    const [row, replaced] = masked(text)
    expect(row).toBe(expected)
    expect(replaced).toContain(what)
  })

  test.each(['Analytics', 'An area', '数据库', '霸王。磊落', 'malice chenille', 'Alice', '王小磊'])(
    'isn’t %s',
    (text) => {
      expect(masked(text)[0]).toBe(text)
    },
  )
})

test('a text is masked anew for other people, other domains and other words', () => {
  const text = '李雷看 ci.example.com'
  const by = (person: string, words = masks, email = '') =>
    redact(
      source([entry(1, '19:10', { kind: 'role', role: 'scribe', person }), entry(2, '19:20', { kind: 'note', text })]),
      words,
      {
        internal: [],
        email,
      },
    ).source.facts.timeline.flatMap((row) => (row.kind === 'note' ? row.text : []))
  expect(by('韩梅')).toEqual([text])
  expect(by('李雷')).toEqual(['记录员看 ci.example.com'])
  expect(by('李雷', masks, 'example.com')).toEqual([`记录员看 ${masks.host}`])
  expect(by('李雷', { ...masks, host: '*' }, 'example.com')).toEqual(['记录员看 *'])
})

describe('the preview', () => {
  test('tells each replacement once, with what stands there instead and how often', () => {
    const { replacements } = redacted(
      note('10.2.3.4 和 10.2.3.5，再是 10.2.3.4'),
      entry(2, '19:13', { kind: 'field', field: 'overview', value: 'a@example.com' }),
    )
    expect(replacements).toEqual([
      { kind: 'address', what: '10.2.3.4', by: masks.address, count: 2 },
      { kind: 'address', what: '10.2.3.5', by: masks.address, count: 1 },
      { kind: 'email', what: 'a@example.com', by: masks.email, count: 1 },
    ])
  })

  test('is empty when there is nothing to mask, and the copy is the same', () => {
    const given = source([note('02:14 回滚')])
    const { source: copy, replacements } = redact(given, masks)
    expect(replacements).toEqual([])
    // Only what names are looked for in stays behind: the copy holds no entry that the document doesn't have.
    expect(copy).toEqual({ ...given, facts: { ...given.facts, written: [] } })
  })
})
