import { fill } from './fill.ts'
import { isDataLink } from './entry-shape.ts'
import type { TimelineEntry } from './incident.ts'
import type { Instant } from './log.ts'
import type { Block, Cell, PostmortemDocument, Section, Table } from './postmortem-document.ts'
import { isToDo, type PostmortemFacts, toDoText } from './postmortem-facts.ts'
import {
  EXTERNAL_FIELDS,
  type FieldId,
  type Fields,
  IMPACT_FIELDS,
  RESPONDER_FIELDS,
  type SectionId,
  YES,
} from './postmortem-fields.ts'
import { codeText, lines, oneLine } from './postmortem-text.ts'
import { actionItems, boundsOf, durationMinutes, fieldValue, severityOf } from './postmortem-values.ts'
import { fieldLabel, type PostmortemWords, roleLabel } from './postmortem-words.ts'
import { localMinute, utcMinute } from './postmortem-time.ts'
import { visibleDocument } from './postmortem-visible.ts'
import { tell } from './telling.ts'

const LINK_TEXT_LENGTH = 60

/** What a postmortem is built from. `zone` is the organisation's time zone, an IANA name. */
export interface PostmortemSource {
  facts: PostmortemFacts
  fields: Fields
  words: PostmortemWords
  zone: string
}

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
      section(source, 'timeline', [timelineTable(source), ...queries(source)]),
      section(source, 'how-did-we-do', [], [listed(source, 'what-went-well'), listed(source, 'what-did-not-go-well')]),
      section(source, 'action-items', [actionItemsTable(source)]),
      section(source, 'messaging', [], [typed(source, 'internal-email'), externalMessage(source)]),
    ],
  })
}

/**
 * The labels that every follow-up ticket of an incident carries: severity and date, and severity, for example
 * `sev1_20150911` and `sev1` (postmortem process, follow-up tickets). The date is that of the incident's start in the
 * organisation's zone. A label that can't be told yet is left out.
 */
export function ticketLabels({ facts, fields, zone }: PostmortemSource): string[] {
  const severity = severityOf(facts, fields)?.toLowerCase().replace('-', '')
  const { from } = boundsOf(facts, fields)
  if (!severity) return []
  return from === undefined ? [severity] : [`${severity}_${localDate(from, zone).replaceAll('-', '')}`, severity]
}

/** A file name for the document, with the local date of the start and the title, in characters that every system takes. */
export function postmortemFileName(source: PostmortemSource, extension: string): string {
  const { facts, fields, words, zone } = source
  const { from } = boundsOf(facts, fields)
  const title = oneLine(value(source, 'title')) || words.untitled
  const safe = `${facts.drill ? words.drill : ''} ${title}`.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const short = [...safe]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${['postmortem', from && localDate(from, zone), short].filter(Boolean).join('-')}.${extension}`
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

function timelineTable({ facts, words }: PostmortemSource): Block {
  if (facts.timeline.length === 0) return { kind: 'hint', text: words.hints.timeline }
  const rows = facts.timeline.map((entry) => [
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

/** What a row of the timeline says, with the name of who wrote it down. */
export function eventText(entry: TimelineEntry, words: PostmortemWords): string {
  const told = isToDo(entry)
    ? fill(words.toDo, { text: toDoText(entry.text) })
    : tell(entry, words.telling, (role) => roleLabel(words, role))
  const event = oneLine(told)
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
function linkText(href: string): string {
  const { host, pathname } = new URL(href)
  const shown = host + (pathname === '/' ? '' : pathname)
  return shown.length > LINK_TEXT_LENGTH ? `${shown.slice(0, LINK_TEXT_LENGTH - 1)}…` : shown
}

function momentText(at: Instant | '', { words, zone }: PostmortemSource): string {
  return at === '' ? '' : fill(words.time, { utc: utcMinute(at), local: localMinute(at, zone), zone })
}

function durationText(minutes: number | undefined, words: PostmortemWords): string {
  if (minutes === undefined) return ''
  if (minutes < 60) return fill(words.minutes, { minutes })
  return fill(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

function localDate(at: Instant, zone: string): string {
  return localMinute(at, zone).slice(0, 10)
}
