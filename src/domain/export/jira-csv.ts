import { fill } from '../fill.ts'
import type { PostmortemSource } from '../postmortem/postmortem-source.ts'
import { postmortemDocument } from '../postmortem/build-document.ts'
import { ticketLabels } from '../postmortem/ticket-labels.ts'
import { actionItems } from '../postmortem/action-items.ts'
import { visible } from '../visible.ts'
import { csvText } from './csv.ts'

/** The columns of the file, in their order. Jira takes several labels from columns of one name. */
export const JIRA_COLUMNS = [
  'Summary',
  'Description',
  'Issue Type',
  'Priority',
  'Labels',
  'Labels',
  'Assignee',
  'Due date',
] as const

/** Longest summary that Jira takes, in UTF-16 units; the description has the whole text. */
const SUMMARY_LENGTH = 255
const ISSUE_TYPE = 'Task'
/**
 * Writes the action items as a CSV file for Jira's import, one ticket to a line, each with both labels. An item without
 * words is left out: Jira refuses a ticket without a summary. When the work is due is for the team to decide.
 */
export function jiraCsv(source: PostmortemSource): string {
  const { facts, fields, words } = source
  const { title } = postmortemDocument(source)
  const labels = ticketLabels(source)
  const [date, severity] = labels.length === 2 ? labels : ['', labels[0]]
  const rows = actionItems(facts, fields)
    .filter(({ text }) => text !== '')
    .map(({ text, owner, priority, ticket }) => {
      const item = visible(text)
      return [
        shortened(facts.drill ? fill(words.drillItem, { item }) : item),
        [
          item,
          fill(words.itemFrom, { title }),
          ...(facts.drill ? [words.drillNote] : []),
          ...(ticket ? [fill(words.itemTicket, { ticket: visible(ticket) })] : []),
        ].join('\n'),
        ISSUE_TYPE,
        visible(priority),
        date ?? '',
        severity ?? '',
        visible(owner),
        '',
      ]
    })
  return csvText([JIRA_COLUMNS, ...rows])
}

/**
 * The same file for a spreadsheet. Without the byte order mark Excel takes Chinese for another encoding; with it Jira
 * doesn't know the first column.
 */
export function excelCsv(source: PostmortemSource): string {
  return `\ufeff${jiraCsv(source)}`
}

function shortened(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text
  // Never half a character.
  return `${text.slice(0, SUMMARY_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
