import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../src/domain/entry-shape.ts'
import { itemField } from '../../src/domain/postmortem-fields.ts'
import {
  advise,
  adviceField,
  DISMISSED,
  findWording,
  type RuleId,
  RULES,
  type Spot,
  type SpotKind,
  spotsOf,
} from '../../src/domain/wording.ts'
import { EN } from '../../src/domain/wording/en.ts'
import { ZH_CN } from '../../src/domain/wording/zh-CN.ts'
import { entry, source } from '../fixtures/postmortem.ts'
import { EN_CASES } from '../fixtures/wording/en.ts'
import { ZH_CN_CASES } from '../fixtures/wording/zh-CN.ts'

const LANGUAGES = [
  { language: 'zh-CN', table: ZH_CN, cases: ZH_CN_CASES },
  { language: 'en', table: EN, cases: EN_CASES },
] as const
const IDS = Object.keys(RULES) as RuleId[]
const NOTHING = new Map<string, string>()

describe.each(LANGUAGES)('the rules for $language', ({ table, cases }) => {
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
  const files = globSync('src/content/guide/*/after/*.mdx')
  const examples = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^> (.+)$/gm)].map(([, text = '']) => ({ file, text })),
  )
  /** The template to copy, and what its sections ask for. */
  const skeletons = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, text = '']) => text),
  )

  test('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2)
    expect(skeletons).toHaveLength(2)
  })

  test.each(['narrative', 'title', 'review', 'message'] satisfies SpotKind[])('raise no alarm as a %s', (kind) => {
    const spots = [...examples.map(({ text }) => text), ...skeletons].map((text, index): Spot => ({
      key: `example-${index}`,
      kind,
      text,
    }))
    expect(advise(spots, [ZH_CN, EN], NOTHING)).toEqual([])
  })

  test('of how not to write raise one', () => {
    const fired = ['要是有限速就不会挂', '监控不足，所以没发现', 'With rate limiting it would not have gone down'].map(
      (text) => advise([{ key: 'overview', kind: 'narrative', text }], [ZH_CN, EN], NOTHING).map(({ rule }) => rule),
    )
    expect(fired).toEqual([['what-if'], ['what-if'], ['what-if']])
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
    return advise(spotsOf(made), [ZH_CN, EN], made.fields).map(({ rule, key, found }) => ({ rule, key, found }))
  }
  const all = [
    { rule: 'outage', key: 'overview', found: '中断' },
    { rule: 'no-number', key: 'impact.users', found: '很多' },
    { rule: 'someone', key: `link.${entries[0]?.id}`, found: '有人' },
    { rule: 'no-source', key: 'timeline', found: '' },
    { rule: 'item-vague', key: itemField(todo.id, 'text'), found: '加强' },
    { rule: 'no-owner', key: itemField(todo.id, 'owner'), found: '' },
  ]

  test('stands at the field that it speaks of', () => {
    expect(given()).toEqual(all)
  })

  test('is not given again once it was dismissed, and only there', () => {
    for (const { rule, key } of all) {
      const field = adviceField(rule as RuleId, key)
      const dismissal = entry(9, '21:00', { kind: 'field', field, value: DISMISSED })
      expect(decodeEntry(dismissal)).toEqual({ entry: dismissal })
      expect(given([dismissal])).toEqual(all.filter((one) => one.rule !== rule || one.key !== key))
    }
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
