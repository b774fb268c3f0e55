import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PUBLIC_STAGES } from '../../../../src/domain/timers/public-updates.ts'
import { decodeEntry } from '../../../../src/domain/log/decode-entry.ts'
import { itemField } from '../../../../src/domain/postmortem/item-fields.ts'
import {
  advise,
  dismissed,
  findWording,
  type RuleId,
  RULES,
  type Spot,
  type SpotKind,
  spotsOf,
} from '../../../../src/domain/advice/wording.ts'
import { adviceField, DISMISSED } from '../../../../src/domain/advice/dismissal.ts'
import { EN } from '../../../../src/domain/advice/en.ts'
import { ZH_CN } from '../../../../src/domain/advice/zh-CN.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { entry, source } from '../../../fixtures/postmortem.ts'
import { EN_CASES } from '../../../fixtures/wording/en.ts'
import { EN_WORDS } from '../../../fixtures/wording/en-words.ts'
import { badExamples, GOOD_EXAMPLES, SKELETONS } from '../../../fixtures/wording/guide.ts'
import { ZH_CN_CASES } from '../../../fixtures/wording/zh-CN.ts'
import { ZH_CN_WORDS } from '../../../fixtures/wording/zh-CN-words.ts'

const LANGUAGES = [
  { language: 'zh-CN', table: ZH_CN, cases: ZH_CN_CASES, words: ZH_CN_WORDS },
  { language: 'en', table: EN, cases: EN_CASES, words: EN_WORDS },
] as const
const IDS = Object.keys(RULES) as RuleId[]
const NOTHING = new Map<string, string>()

describe.each(LANGUAGES)('the rules for $language', ({ language, table, cases, words }) => {
  test.each(IDS)('%s says why and what to write instead', (id) => {
    expect(table[id].why).not.toBe('')
    expect(table[id].instead).not.toBe('')
  })

  test.each(IDS)('%s fires on at least five texts and spares at least five', (id) => {
    expect(new Set(cases[id].fires).size).toBeGreaterThanOrEqual(5)
    expect(new Set(cases[id].spares).size).toBeGreaterThanOrEqual(5)
    expect(cases[id].fires.filter((text) => findWording(table[id], text) === undefined)).toEqual([])
    expect(cases[id].spares.filter((text) => findWording(table[id], text) !== undefined)).toEqual([])
  })

  test.each(Object.keys(words) as RuleId[])('%s reads words, not characters', (id) => {
    const { fires = [], spares = [] } = words[id] ?? {}
    expect(fires.filter((text) => findWording(table[id], text) === undefined)).toEqual([])
    expect(spares.filter((text) => findWording(table[id], text) !== undefined)).toEqual([])
  })

  test('advises what readers would, on the sentences by which they were tuned', () => {
    const file = new URL(`../../../fixtures/wording/tuned.${language}.tsv`, import.meta.url)
    const others = LANGUAGES.filter((other) => other.table !== table).map((other) => other.table)
    const [, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
    const wrong = rows.filter((row) => {
      const [kind, rules, text = ''] = row.split('\t')
      const given = advise([{ key: 'text', kind: kind as SpotKind, text }], [table, ...others], NOTHING)
      return (given.map(({ rule }) => rule).join(',') || '-') !== rules
    })
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThan(80)
  })

  test('none of its advice breaks its own rules', () => {
    const quoted = /[“”][^“”]*[“”]/g
    for (const id of IDS) {
      const text = `${table[id].why} ${table[id].instead}`.replace(quoted, '')
      for (const rule of ['blame', 'should-have', 'hindsight', 'empty-apology', 'never-again'] as const)
        if (rule !== id) expect(findWording(table[rule], text), `${id}: ${text}`).toBeUndefined()
    }
  })
})

test('an action item in one language isn’t measured by the verbs of the other', () => {
  expect(EN_CASES['item-verb'].spares.filter((text) => findWording(ZH_CN['item-verb'], text) !== undefined)).toEqual([])
  expect(ZH_CN_CASES['item-verb'].spares.filter((text) => findWording(EN['item-verb'], text) !== undefined)).toEqual([])
})

describe('the guide’s own examples', () => {
  /** What is said inside the house isn’t tried as a message to customers: there the guide itself gives no estimate. */
  const isInternal = (place: string) => place.includes('internal-liaison')
  const spots = (kind: SpotKind): Spot[] => [
    ...GOOD_EXAMPLES.filter(({ place }) => kind !== 'message' || !isInternal(place)).map(({ place, text }) => ({
      key: place,
      kind,
      text,
    })),
    ...SKELETONS.map((text, index) => ({ key: `skeleton-${index}`, kind, text })),
  ]

  test('are found in every section that has some, in both languages alike', () => {
    const counts = ['en', 'zh-CN'].map((locale) =>
      ['after', 'during', 'training'].map(
        (section) => GOOD_EXAMPLES.filter(({ place }) => place.includes(`/${locale}/${section}/`)).length,
      ),
    )
    expect(counts[0]).toEqual(counts[1])
    expect(Math.min(...(counts[0] ?? []))).toBeGreaterThan(0)
    expect(GOOD_EXAMPLES.filter(({ place }) => place.includes('/scribe.mdx')).map(({ text }) => text)).toContain(
      'TODO：为什么没更早收到呼叫？',
    )
    expect(SKELETONS.length).toBeGreaterThanOrEqual(2)
  })

  test.each(['title', 'narrative', 'review', 'event', 'message', 'internal', 'other'] satisfies SpotKind[])(
    'raise no alarm as a %s',
    (kind) => {
      expect(advise(spots(kind), [ZH_CN, EN], NOTHING).map(({ key, rule, quote }) => [key, rule, quote])).toEqual([])
    },
  )

  test.each(LANGUAGES)(
    'and the texts of updates that the site fills in raise none either ($language)',
    ({ language }) => {
      const { texts, ended } = messages(language).updateTemplates
      const spots = Object.entries({ ...texts, ...ended }).map(([key, text]): Spot => ({
        key,
        kind: (PUBLIC_STAGES as readonly string[]).includes(key) ? 'message' : 'internal',
        text,
      }))
      expect(spots.map(({ kind }) => kind)).toContain('message')
      expect(advise(spots, [ZH_CN, EN], NOTHING)).toEqual([])
    },
  )

  test.each([
    ['alternate-reality', 'narrative', 'what-if', 4],
    ['formula', 'message', 'empty-apology', 2],
  ] as const)('of how not to write (%s) raise one', (about, kind, rule, count) => {
    const bad = badExamples(about)
    expect(bad).toHaveLength(count)
    const fired = bad.map((text) => advise([{ key: 'overview', kind, text }], [ZH_CN, EN], NOTHING))
    expect(fired.map((advice) => advice.map((one) => one.rule))).toEqual(bad.map(() => [rule]))
  })
})

describe('advice for a postmortem', () => {
  const todo = entry(2, '19:20', { kind: 'note', text: 'TODO 加强监控' })
  const entries = [
    entry(1, '19:12', { kind: 'note', text: '有人重启了队列', source: 'https://example.com/log' }),
    todo,
    entry(3, '20:00', { kind: 'field', field: 'overview', value: '服务中断，影响很大。' }),
    entry(4, '20:01', { kind: 'field', field: 'impact.users', value: '很多' }),
  ]
  const given = (more: readonly ReturnType<typeof entry>[] = []) => {
    const made = source([...entries, ...more])
    return advise(spotsOf(made), [ZH_CN, EN], made.fields).map(({ rule, key, quote }) => ({ rule, key, quote }))
  }
  const all = [
    { rule: 'outage', key: 'overview', quote: '中断' },
    { rule: 'no-number', key: 'impact.users', quote: '很多' },
    { rule: 'someone', key: `link.${entries[0]?.id}`, quote: '有人' },
    { rule: 'no-source', key: 'timeline', quote: '' },
    { rule: 'item-vague', key: itemField(todo.id, 'text'), quote: '加强' },
    { rule: 'no-owner', key: itemField(todo.id, 'owner'), quote: '' },
  ]

  test('stands at the field that it speaks of', () => {
    expect(given()).toEqual(all)
  })

  test('is given on the reason for a severity too, which is a row', () => {
    const severity = entry(5, '19:30', { kind: 'severity', to: 'SEV-1', reason: '有人发布了' })
    expect(given([severity])).toContainEqual({ rule: 'someone', key: `link.${severity.id}`, quote: '有人' })
  })

  test('is not given again once it was dismissed, and only there', () => {
    for (const { rule, key } of all) {
      const field = adviceField(rule as RuleId, key)
      const dismissal = entry(9, '21:00', { kind: 'field', field, value: DISMISSED })
      expect(decodeEntry(dismissal)).toEqual({ entry: dismissal })
      expect(given([dismissal])).toEqual(all.filter((one) => one.rule !== rule || one.key !== key))
    }
  })

  test('is listed once it was dismissed, until that is taken back; a rule that is no more is not', () => {
    const listed = (fields: Record<string, string>) =>
      dismissed(EN, new Map(Object.entries(fields))).map(({ rule, key, why }) => [rule, key, why])
    const item = itemField(todo.id, 'text')
    const fields = { [adviceField('outage', 'overview')]: DISMISSED, [adviceField('item-vague', item)]: DISMISSED }
    expect(
      listed({ overview: DISMISSED, ...fields, 'advice.gone.overview': DISMISSED, 'advice.__proto__.a': DISMISSED }),
    ).toEqual([
      ['outage', 'overview', EN.outage.why],
      ['item-vague', item, EN['item-vague'].why],
    ])
    expect(listed({ ...fields, [adviceField('outage', 'overview')]: '' })).toHaveLength(1)
  })

  test('comes back when the dismissal is taken back', () => {
    const field = adviceField('outage', 'overview')
    const dismissal = entry(8, '21:00', { kind: 'field', field, value: DISMISSED })
    expect(given([dismissal, entry(9, '21:01', { kind: 'field', field, value: '' })])).toEqual(all)
  })

  test('is given in the words of the first language, whatever the text is written in', () => {
    const spot: Spot = { key: 'overview', kind: 'narrative', text: 'Human error. 服务中断。' }
    expect(advise([spot], [EN, ZH_CN], NOTHING).map(({ why }) => why)).toEqual([EN.outage.why, EN.blame.why])
  })

  test('is none for a postmortem of which nothing is known', () => {
    const made = source([])
    expect(advise(spotsOf(made), [ZH_CN, EN], made.fields)).toEqual([])
  })
})

describe('an action item in Chinese', () => {
  const fires = (text: string) => findWording(ZH_CN['item-verb'], text) !== undefined
  const verbs =
    '扩容 缩容 上线 下线 部署 灰度 回滚 切换 预热 预留 压测 压缩 安装 卸载 挂载 迁移 搬迁 归档 合并 拆分 导入 导出 轮换 续期 吊销 注销 申请 采购 采集 处理 处置 隔离 屏蔽 过滤 拦截 封禁 锁定 解决 解耦 绑定 限制 放宽 收紧 强制 避免 消除 排查 排期 淘汰 废弃 复用 重试 重置 复现 模拟 试点 埋点 保留 推迟 推送 落实 梳理 弄清 盘点 统计 估算 核对 追踪 分析 讨论 协调 联系 邀请 召集 组织 安排 指派 参加 公布 宣讲 说明 提醒 提交 列出 标注 编写 起草 翻译 命名 选择 完成 优化 完善 替换 清理 演练 培训 监控 使用 执行 覆盖 请'.split(
      ' ',
    )

  test('is seen to begin with a verb, whichever of these it is', () => {
    expect(new Set(verbs).size).toBeGreaterThanOrEqual(100)
    expect(verbs.filter((verb) => fires(`${verb}证书`))).toEqual([])
    const items = ['扩容数据库', '安排复盘会', '上线熔断', '处理积压', 'revert 这次提交', '复盘容量', '监控磁盘水位']
    expect(items.filter(fires)).toEqual([])
  })

  test('that is a noun alone is still told of', () => {
    const nouns = [
      '队列容量',
      '限流',
      '熔断',
      '值班手册',
      '请求超时',
      '处理器',
      '覆盖率',
      '监控图',
      '监控',
      '指标',
      '复盘会',
    ]
    expect(nouns.filter((noun) => !fires(noun))).toEqual([])
  })
})
