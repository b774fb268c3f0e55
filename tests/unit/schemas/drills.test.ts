import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { drillSchema } from '../../../src/schemas/drills.ts'

const FILE = 'src/content/drills/bad-deploy.yaml'
const STEP = 'during/during-an-incident:scribe/log-actions'
/** Runbooks and their steps are called as a company's files and sentences are. */
const RUNBOOK_STEPS = ['runbooks/host/HostDiskAlmostFull:is-it-real', 'runbooks/支付 网关/v2.1:看一眼重试队列']

interface Draft {
  [key: string]: unknown
  injects: { [key: string]: unknown }[]
}

/** What the schema says about the scenario once it was changed. */
function problems(change: (draft: Draft) => void): string[] {
  const draft = parse(readFileSync(FILE, 'utf8')) as Draft
  change(draft)
  const result = drillSchema(['zh-CN', 'en']).safeParse(draft)
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('a drill scenario', () => {
  test('as it is shipped is fine', () => {
    expect(problems(() => undefined)).toEqual([])
  })
  test('needs no steps and may go public, unless it says otherwise', () => {
    const draft = parse(readFileSync(FILE, 'utf8')) as Draft
    draft.injects = draft.injects.map(({ steps: _, ...inject }) => inject)
    const drill = drillSchema().parse(draft)
    expect(drill.injects[0]?.steps).toEqual([])
    expect(drill.confidential).toBe(false)
  })
  test('has each text in both languages', () => {
    expect(problems((draft) => (draft.title = '只有中文'))).toEqual([
      'title is “只有中文”, which is not a group of values. Write one text for each language: { zh-CN: 午饭前的部署, en: The deploy before lunch }.',
    ])
    expect(problems((draft) => (draft.title = { 'zh-CN': '只有中文' }))).toEqual([
      'title.en is missing. Write a text, for example The deploy before lunch.',
    ])
    expect(problems((draft) => (draft.title = { 'zh-CN': '  ', en: 'x' }))[0]).toContain('title.zh-CN is “  ”')
  })
  test('needs no text in a language that isn’t shown', () => {
    const english = { ...(parse(readFileSync(FILE, 'utf8')) as Draft), title: { en: 'A deploy' } }
    expect(drillSchema(['en']).safeParse(english).success).toBe(true)
    expect(
      drillSchema(['zh-CN', 'en'])
        .safeParse(english)
        .error?.issues.map(({ path }) => path),
    ).toEqual([['title', 'zh-CN']])
  })
  test('names a misspelled key', () => {
    expect(problems((draft) => (draft.injects[0] = { ...draft.injects[0], expect: [] }))).toEqual([
      'injects.0 holds “expect”, which Poise doesn’t know. Remove it or correct its spelling. Did you mean “expects”?',
    ])
  })
  test('knows its severities and roles', () => {
    expect(problems((draft) => (draft.severity = 'SEV-0'))[0]).toMatch(/^severity is “SEV-0”.*SEV-1, or SEV-2/)
    expect(problems((draft) => (draft.roles = ['boss']))[0]).toMatch(/^roles\.0 is “boss”, which is not a role\./)
    expect(problems((draft) => (draft.roles = []))[0]).toContain('not a list with something in it')
  })
  test('lets injects appear one after the other, within its length', () => {
    expect(problems((draft) => Object.assign(draft.injects[2] ?? {}, { minute: 2 }))).toEqual([
      'injects.2.minute is 2, but the inject before it appears at 2. Order the injects by minute, one at a time.',
    ])
    expect(problems((draft) => (draft.minutes = 30))).toEqual([
      'injects.11.minute is 31, but the drill lasts 30 minutes. Move the inject forward or raise minutes.',
    ])
    expect(problems((draft) => Object.assign(draft.injects[0] ?? {}, { minute: 0.5 }))[0]).toContain('is “0.5”')
  })
  test('names a step by its key, and at one inject only', () => {
    expect(problems((draft) => Object.assign(draft.injects[0] ?? {}, { steps: ['log-actions'] }))[0]).toMatch(
      /^injects\.0\.steps\.0 is “log-actions”, which is not the key of a step\./,
    )
    expect(problems((draft) => Object.assign(draft.injects[0] ?? {}, { steps: RUNBOOK_STEPS }))).toEqual([])
    expect(problems((draft) => Object.assign(draft.injects[0] ?? {}, { steps: [STEP] }))).toEqual([
      `injects.10.steps.0 is “${STEP}”, which answers the inject at 0 already. A step is ticked once; name it at one inject.`,
    ])
  })
})
