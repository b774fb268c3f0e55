import type { PostmortemSource } from './postmortem-source.ts'
import { ticketLabels } from './ticket-labels.ts'
import { fill } from '../fill.ts'
import { isDataLink } from '../log/data-link.ts'
import type { TimelineEntry } from '../incident/project-incident.ts'
import type { Instant } from '../time.ts'
import { localMinute, utcMinute } from '../instant-text.ts'
import type { Block, Cell, PostmortemDocument, Section, Table } from './document.ts'
import { isToDo, toDoText } from './to-dos.ts'
import { EXTERNAL_FIELDS, type FieldId, IMPACT_FIELDS, RESPONDER_FIELDS, type SectionId } from './fields.ts'
import { YES } from './item-fields.ts'
import { codeText, lines, oneLine } from '../text.ts'
import { actionItems } from './action-items.ts'
import { includedRows } from './timeline-rows.ts'
import { durationMinutes, fieldValue } from './field-values.ts'
import { fieldLabel, type PostmortemWords, roleLabel } from './document-words.ts'
import { visibleDocument } from './visible-document.ts'
import { describeEntry } from '../incident/describe-entry.ts'

const LINK_TEXT_LENGTH = 60

/**
 * Builds the postmortem as a tree, after the postmortem template: every section and row of it is there; a place that
 * nobody has filled in holds a hint of what belongs there. Characters that nobody sees are named in it.
 */
export function postmortemDocument(source: PostmortemSource): PostmortemDocument {
  const { facts, words } = source
  const title = oneLine(value(source, 'title')) || words.untitled
  return visibleDocument({
    title: fill(facts.drill ? words.drillTitle : words.title, { title }),
    ...(facts.drill ? { note: words.drillNote } : {}),
    header: headerTable(source),
    sections: [
      typed(source, 'overview'),
      typed(source, 'what-happened'),
      typed(source, 'contributing-factors'),
      typed(source, 'resolution'),
      section(source, 'impact', [impactTable(source)]),
      section(source, 'responders', [respondersTable(source)]),
      section(
        source,
        'timeline',
        [timelineTable(source), ...queries(source)],
        [...usedRunbooks(source), ...removedSteps(source)],
      ),
      section(source, 'how-did-we-do', [], [listed(source, 'what-went-well'), listed(source, 'what-did-not-go-well')]),
      section(source, 'action-items', [actionItemsTable(source)]),
      section(source, 'messaging', [], [typed(source, 'internal-email'), externalMessage(source)]),
    ],
  })
}

function headerTable(source: PostmortemSource): Table {
  const { facts, fields, words } = source
  const row = (label: string, cell: Cell): Cell[] => [text(label), cell]
  const moment = (field: FieldId) =>
    row(fieldLabel(words, field), filled(momentText(value(source, field), source), words.hints[field as 'started-at']))
  const plain = (field: 'owner' | 'severity') =>
    row(fieldLabel(words, field), filled(value(source, field), words.hints[field]))
  return table(
    'header',
    [words.columns.field, words.columns.value],
    [
      row(words.status, text(words.statuses[facts.status])),
      plain('severity'),
      plain('owner'),
      moment('meeting-at'),
      row(fieldLabel(words, 'recording'), linked(value(source, 'recording'), words.hints.recording)),
      moment('started-at'),
      moment('detected-at'),
      moment('ended-at'),
      row(words.duration, filled(durationText(durationMinutes(facts, fields), words), words.hints.duration)),
    ],
  )
}

function impactTable(source: PostmortemSource): Table {
  const { words } = source
  const rows = IMPACT_FIELDS.map((field) => [
    text(fieldLabel(words, field)),
    linked(value(source, field), words.hints[field]),
  ])
  return table('impact', [words.columns.item, words.columns.amount], rows)
}

function respondersTable(source: PostmortemSource): Table {
  const { words } = source
  const rows = RESPONDER_FIELDS.map((field) => [
    text(fieldLabel(words, field)),
    filled(value(source, field), words.hints[field]),
  ])
  return table('responders', [words.columns.role, words.columns.name], rows)
}

function timelineTable({ facts, fields, words }: PostmortemSource): Block {
  const included = includedRows(facts, fields)
  if (included.length === 0) return { kind: 'hint', text: words.hints.timeline }
  const rows = included.map((entry) => [
    text(utcMinute(entry.at)),
    text(eventText(entry, words)),
    linked(entry.source ?? ''),
  ])
  return table('timeline', [words.columns.time, words.columns.event, words.columns.source], rows)
}

/** The commands behind the data, so that others see where it comes from (postmortem process, analyze). */
function queries(source: PostmortemSource): Block[] {
  const code = codeText(value(source, 'queries'))
  if (code.trim() === '') return []
  return [
    { kind: 'text', text: fieldLabel(source.words, 'queries') },
    { kind: 'code', text: code },
  ]
}

/** The runbooks that were used; nothing when there were none. */
function usedRunbooks({ facts, words }: PostmortemSource): Section[] {
  if (facts.runbooks.length === 0) return []
  const { runbook, firstUsed, stepsDone, commandsRun } = words.columns
  const rows = facts.runbooks.map(({ title, at, doneCount, commandCount }) =>
    [oneLine(title), utcMinute(at), String(doneCount), String(commandCount)].map(text),
  )
  const used = table('runbooks', [runbook, firstUsed, stepsDone, commandsRun], rows)
  return [{ id: 'runbooks', title: words.runbooks, blocks: [used], sections: [] }]
}

/** The ticks of steps that were removed since, in the words that stood there. */
function removedSteps({ facts, words }: PostmortemSource): Section[] {
  const items = facts.removedSteps.map((entry) => `${utcMinute(entry.at)} ${eventText(entry, words)}`)
  if (items.length === 0) return []
  return [{ id: 'removed-steps', title: words.removedSteps, blocks: [{ kind: 'list', items }], sections: [] }]
}

/** What a row of the timeline says, with the name of who wrote it down. */
export function eventText(entry: TimelineEntry, words: PostmortemWords): string {
  const line = isToDo(entry)
    ? fill(words.toDo, { text: toDoText(entry.text) })
    : describeEntry(entry, words.entryWords, (role) => roleLabel(words, role))
  const event = oneLine(line)
  return entry.by ? fill(words.said, { event, by: oneLine(roleLabel(words, entry.by)) }) : event
}

function actionItemsTable(source: PostmortemSource): Block {
  const { facts, fields, words } = source
  const items = actionItems(facts, fields)
  if (items.length === 0) return { kind: 'hint', text: words.hints['action-items'] }
  const labels = text(ticketLabels(source).join(', '))
  const { action, owner, priority, ticket } = words.columns
  const rows = items.map((item) => [
    text(item.text),
    text(item.owner),
    text(item.priority),
    linked(item.ticket),
    labels,
  ])
  return table('action-items', [action, owner, priority, ticket, words.columns.labels], rows)
}

function externalMessage(source: PostmortemSource): Section {
  const { fields, words } = source
  if (fields.get('no-external-message') === YES) {
    return section(source, 'external-message', [{ kind: 'text', text: words.noExternalMessage }])
  }
  return section(
    source,
    'external-message',
    [],
    EXTERNAL_FIELDS.map((field) => typed(source, field)),
  )
}

function typed(source: PostmortemSource, id: SectionId & FieldId): Section {
  const written = value(source, id)
  return section(source, id, [
    oneLine(written) === '' ? { kind: 'hint', text: source.words.hints[id] } : { kind: 'text', text: written },
  ])
}

function listed(source: PostmortemSource, id: SectionId & FieldId): Section {
  const items = lines(value(source, id)).filter((line) => line !== '')
  return section(source, id, [
    items.length === 0 ? { kind: 'hint', text: source.words.hints[id] } : { kind: 'list', items },
  ])
}

function section({ words }: PostmortemSource, id: SectionId, blocks: Block[], sections: Section[] = []): Section {
  return { id, title: words.sections[id], blocks, sections }
}

function table(id: Table['id'], columns: string[], rows: Cell[][]): Table {
  return { kind: 'table', id, columns, rows }
}

function value({ facts, fields, words }: PostmortemSource, field: FieldId): string {
  return fieldValue(field, facts, fields, words)
}

const text = (content: string): Cell => ({ kind: 'text', text: content })

function filled(content: string, hint: string): Cell {
  const line = oneLine(content)
  return line === '' ? { kind: 'hint', text: hint } : text(line)
}

function linked(content: string, hint = ''): Cell {
  const line = oneLine(content)
  if (line === '' && hint === '') return text('')
  return isDataLink(line) ? { kind: 'link', text: linkText(line), href: line } : filled(line, hint)
}

/** What a reader sees of an address: host and path, which hold a ticket's number or a dashboard's name. */
export function linkText(href: string): string {
  const { host, pathname } = new URL(href)
  const address = host + (pathname === '/' ? '' : pathname)
  return address.length > LINK_TEXT_LENGTH ? `${address.slice(0, LINK_TEXT_LENGTH - 1)}…` : address
}

function momentText(at: Instant | '', { words, zone }: PostmortemSource): string {
  return at === '' ? '' : fill(words.time, { utc: utcMinute(at), local: localMinute(at, zone), zone })
}

function durationText(minutes: number | undefined, words: PostmortemWords): string {
  if (minutes === undefined) return ''
  if (minutes < 60) return fill(words.minutes, { minutes })
  return fill(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
