import { describe, expect, test } from 'vitest'
import { postmortemConfluence } from '../../../../src/domain/export/confluence.ts'
import { postmortemHtml } from '../../../../src/domain/export/html.ts'
import { postmortemMarkdown } from '../../../../src/domain/export/markdown.ts'
import { postmortemDocument } from '../../../../src/domain/postmortem/build-document.ts'
import { postmortemFacts } from '../../../../src/domain/postmortem/facts.ts'
import { redact } from '../../../../src/domain/privacy/redaction.ts'
import { project } from '../../../../src/domain/incident/project-incident.ts'
import { messages } from '../../../../src/i18n/index.ts'
import { LOCALES } from '../../../../src/i18n/languages.ts'
import { brief } from '../../../../src/domain/transfer/brief.ts'
import type { Entry, StepState } from '../../../../src/domain/log/entry.ts'
import { declared, entry, idOf, instant, source, words } from '../../../fixtures/postmortem.ts'
import { sections } from '../../../fixtures/postmortem-parts.ts'

const POD = 'kubernetes/KubePodCrashLooping'
const taken = (number: number, time: string, runbook = POD, title = 'Pod 反复重启') =>
  entry(number, time, { kind: 'runbook', runbook, title, marks: 'a1b2' })
const ticked = (number: number, time: string, id: string, state: StepState = 'done', path = POD) =>
  entry(number, time, { kind: 'step', step: `runbooks/${path}:${id}`, state, label: id })
const ran = (number: number, time: string, command = 'kubectl get pods', runbook?: string) =>
  entry(number, time, { kind: 'command', command, ...(runbook ? { runbook } : {}) })
const used = (...entries: Entry[]) => postmortemFacts(project([declared, ...entries])).runbooks

describe('a runbook', () => {
  test('is used from the first time that it is taken, ticked or run, with its steps and commands counted', () => {
    const entries = [
      taken(2, '19:20'),
      ticked(3, '19:15', '查看-日志'),
      ran(4, '19:30', 'a', POD),
      ran(5, '19:31', 'a', POD),
    ]
    expect(used(...entries)).toEqual([
      { path: POD, title: 'Pod 反复重启', at: instant('19:15'), doneCount: 1, commandCount: 2 },
    ])
  })
  test('is called as it was when it was last taken, and by its path where nobody took it', () => {
    expect(used(taken(2, '19:20'), taken(3, '19:30', POD, '新标题')).map(({ title }) => title)).toEqual(['新标题'])
    expect(used(ran(2, '19:20', 'a', '数据库/主库')).map(({ title }) => title)).toEqual(['数据库/主库'])
    expect(used(taken(2, '19:20', POD, ' ')).map(({ title }) => title)).toEqual([POD])
  })
  test('counts a step once, as it stands: skipped and unticked ones aren’t done', () => {
    const steps = [
      ticked(2, '19:12', 'a'),
      ticked(3, '19:13', 'a'),
      ticked(4, '19:14', 'b'),
      ticked(5, '19:15', 'b', 'open'),
      ticked(6, '19:16', 'c', 'skipped'),
    ]
    expect(used(...steps)).toMatchObject([{ doneCount: 1 }])
    expect(used(ticked(2, '19:12', 'c', 'skipped'))).toMatchObject([{ doneCount: 0 }])
    expect(used(ticked(2, '19:12', 'b'), ticked(3, '19:15', 'b', 'open'))).toEqual([])
  })
  test('is none of what was taken back, of the guide’s steps, and of commands of one’s own', () => {
    const retracted = entry(9, '19:40', { kind: 'retracted', entry: idOf(2) })
    const guide = entry(3, '19:12', {
      kind: 'step',
      step: 'during/during-an-incident:everyone/x',
      state: 'done',
      label: 'x',
    })
    expect(used(taken(2, '19:20'), retracted, guide, ran(4, '19:13'))).toEqual([])
  })
  test('stands in the order of its first use', () => {
    const entries = [taken(2, '19:30', 'b', 'B'), taken(3, '19:20', 'a', 'A'), ticked(4, '19:40', 'x', 'done', 'c')]
    expect(used(...entries).map(({ path }) => path)).toEqual(['a', 'b', 'c'])
  })
})

describe.each(LOCALES)('the postmortem in %s', (locale) => {
  const log = [
    declared,
    taken(2, '19:20', POD, 'Pod `crash` | 10.2.3.4'),
    ticked(3, '19:21', 'a'),
    ran(4, '19:22', 'kubectl get pods', POD),
  ]
  const made = (entries: Entry[]) => source(entries, { words: words(locale) })
  const { document: t, masks } = messages(locale)

  test('lists the runbooks that were used below the timeline, in every format', () => {
    const document = postmortemDocument(made(log))
    const section = sections(document).find(({ id }) => id === 'runbooks')
    expect(section).toMatchObject({
      title: t.runbooks,
      blocks: [
        {
          columns: [t.columns.runbook, t.columns.firstUsed, t.columns.stepsDone, t.columns.commandsRun],
          rows: [[{ text: 'Pod `crash` | 10.2.3.4' }, { text: '2026-09-28 19:20' }, { text: '1' }, { text: '1' }]],
        },
      ],
    })
    for (const text of [postmortemMarkdown(document), postmortemHtml(document, locale), postmortemConfluence(document)])
      for (const said of [t.runbooks, t.columns.firstUsed, 'crash']) expect(text).toContain(said)
  })
  test('says nothing of runbooks when none was used', () => {
    expect(sections(postmortemDocument(made([declared, ran(4, '19:22')]))).map(({ id }) => id)).not.toContain(
      'runbooks',
    )
  })
  test('has the command as a row, and says that a runbook was taken only in the list', () => {
    const timeline = sections(postmortemDocument(made(log))).find(({ id }) => id === 'timeline')
    const rows = JSON.stringify(timeline?.blocks)
    expect(rows).toContain('kubectl get pods')
    expect(rows).not.toContain('crash')
  })
  test('has no host of a title in its masked copy', () => {
    const { source: copy } = redact(made(log), masks)
    expect(postmortemMarkdown(postmortemDocument(copy))).not.toContain('10.2.3.4')
    expect(copy.facts.runbooks).toHaveLength(1)
  })
  test('has its brief name both among what was last done', () => {
    const text = brief(
      project(log),
      { ...messages(locale).transfer.brief, entryWords: t.entryWords, roleNames: t.roles } as never,
      Date.parse(instant('20:00')),
      'UTC',
      [],
    )
    expect(text).toContain('kubectl get pods')
    expect(text).toContain('crash')
  })
})
