import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { encodeRecord } from '../../../../src/domain/transfer/record-file.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { type Incident, project, type StepAliases } from '../../../../src/domain/incident/project-incident.ts'
import type { Entry, StepState } from '../../../../src/domain/log/entry.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { removedSteps } from '../../../../src/domain/incident/removed-steps.ts'
import { goneStepProblems } from '../../../../src/markdown/published-steps.ts'
import { aliasesFor, formerIds, parseStepAliases } from '../../../../src/schemas/step-aliases.ts'
import { entry, retracted } from '../../../fixtures/entries.ts'
import { source, words } from '../../../fixtures/postmortem.ts'

const PAGE = 'during/x'
/** What was published when people ticked, and what the page is today: b was renamed, c was removed, d is new. */
const BEFORE = { [PAGE]: ['scribe/a', 'scribe/b', 'scribe/c'] }
const AFTER = { [PAGE]: ['scribe/d', 'scribe/a', 'scribe/post-names'] }
const ALIASES: StepAliases = { 'during/x:scribe/b': 'during/x:scribe/post-names' }
const GONE = { ...ALIASES, 'during/x:scribe/c': null }
const NOW = AFTER[PAGE]?.map((id) => `${PAGE}:${id}`) ?? []

const tick = (number: number, id: string, label: string, state: StepState = 'done', reason?: string): Entry =>
  entry(number, `03:1${number}`, { kind: 'step', step: `${PAGE}:${id}`, state, label, ...(reason ? { reason } : {}) })
const TICKED = [
  tick(1, 'scribe/a', '甲'),
  tick(2, 'scribe/b', '在聊天里写名字'),
  tick(3, 'scribe/c', '敲钟', 'skipped', '没有钟'),
]
const removed = (incident: Incident) => removedSteps(PAGE, NOW, incident.steps)

describe('between two manifests', () => {
  const published = { [PAGE]: [...(BEFORE[PAGE] ?? []), 'scribe/d', 'scribe/post-names'] }
  const files = { manifest: 'steps.json', aliases: 'aliases.yaml' }

  test('nothing may go without a word, and with an alias each everything may', () => {
    expect(goneStepProblems(published, {}, AFTER, files)).toHaveLength(2)
    expect(goneStepProblems(published, GONE, AFTER, files)).toEqual([])
  })

  test('FAULTS 16: the tick of a renamed step follows it, with its time and the words that were seen', () => {
    const incident = project(TICKED, ALIASES)
    expect(incident.steps.get('during/x:scribe/post-names')).toMatchObject({ state: 'done', label: '在聊天里写名字' })
    expect(incident.steps.has('during/x:scribe/b')).toBe(false)
    expect(project(TICKED).steps.has('during/x:scribe/post-names')).toBe(false)
  })

  test('whatever was recorded last about a renamed step stands, under whichever id', () => {
    const state = (...entries: Entry[]) => project(entries, ALIASES).steps.get('during/x:scribe/post-names')?.state
    const [old, renamed] = [tick(2, 'scribe/b', '旧'), tick(4, 'scribe/post-names', '新', 'open')]
    expect(state(old, renamed)).toBe('open')
    expect(state(renamed, old)).toBe('open')
    expect(state(tick(2, 'scribe/post-names', '新', 'open'), tick(4, 'scribe/b', '旧'))).toBe('done')
    expect(state(old, renamed, retracted(5, '03:15', 4))).toBe('done')
  })

  test('FAULTS 15: a removed step is listed with what is known of it, a present or renamed one isn’t', () => {
    expect(removed(project(TICKED, ALIASES))).toEqual([
      {
        step: 'during/x:scribe/c',
        state: 'skipped',
        label: '敲钟',
        reason: '没有钟',
        at: TICKED[2]?.at,
      },
    ])
  })

  test('without its alias a renamed step is listed too, so that no tick vanishes', () => {
    expect(removed(project(TICKED)).map(({ label }) => label)).toEqual(['在聊天里写名字', '敲钟'])
  })

  test('the log keeps every step, in the words that were seen', () => {
    for (const label of ['甲', '在聊天里写名字', '敲钟']) expect(encodeRecord(TICKED)).toContain(label)
    expect(encodeRecord(TICKED)).toContain('during/x:scribe/b')
  })

  test('FAULTS 15: the document lists what was removed for good, though ticks are no rows of it by themselves', () => {
    const markdown = (entries: Entry[], removed = ['during/x:scribe/c']) =>
      postmortemMarkdown(postmortemDocument(source(entries, { facts: postmortemFacts(project(entries), removed) })))
    const [before, after] = markdown(TICKED).split(words().removedSteps)
    expect(before).not.toMatch(/甲|写名字|敲钟/)
    expect(after).toMatch(/2026-09-28 03:13 .*敲钟.*没有钟/)
    expect(after).not.toMatch(/甲|写名字/)
    expect(markdown([...TICKED, tick(4, 'scribe/c', '敲钟', 'open')])).not.toContain('敲钟')
    expect(markdown(TICKED, [])).not.toContain(words().removedSteps)
  })
})

describe('removed steps', () => {
  test('are those of their page only, ticked or skipped, in the order in which they were', () => {
    const entries = [
      entry(1, '03:30', { kind: 'step', step: 'during/x:late', state: 'done', label: '晚' }),
      entry(2, '03:10', { kind: 'step', step: 'during/x:early', state: 'done', label: '早' }),
      entry(3, '03:11', { kind: 'step', step: 'during/x:undone', state: 'done', label: '取消' }),
      entry(4, '03:12', { kind: 'step', step: 'during/x:undone', state: 'open', label: '取消' }),
      entry(5, '03:13', { kind: 'step', step: 'during/x-y:other', state: 'done', label: '别页' }),
    ]
    expect(removed(project(entries)).map(({ label }) => label)).toEqual(['早', '晚'])
  })
})

describe('the aliases file', () => {
  const parsed = (text: string) => parseStepAliases(text, 'aliases.yaml')

  test('may hold nothing but comments', () => {
    expect(parsed('# nothing yet\n')).toEqual({})
  })
  test('says for each old key the new one, or null', () => {
    expect(parsed('during/x:scribe/b: during/x:scribe/post-names\nduring/x:scribe/c: null\n')).toEqual(GONE)
  })
  test('is refused with a sentence when a line is none', () => {
    for (const wrong of ['scribe/b: scribe/c', 'during/x:b: 7', 'during/x:b: [during/x:c]', '- during/x:b', 'text'])
      expect(() => parsed(wrong), wrong).toThrow(/^aliases\.yaml: .+ is no alias\. Write <page>:<old id>/)
  })
  test('that is shipped tells no page of a step that isn’t its own', () => {
    expect(aliasesFor('before/severity-levels')).toBeUndefined()
    expect(formerIds('before/severity-levels', 'none')).toEqual([])
  })
})
