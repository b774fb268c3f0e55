import type { Passage } from './leaks.ts'
import type { Entry } from '../log/entry.ts'
import { linksIn, peopleIn, typedTexts } from '../log/typed-text.ts'
import type { PostmortemSource } from '../postmortem/postmortem-source.ts'
import { type FieldId, type FieldInput, FIELDS, isTyped } from '../postmortem/fields.ts'
import { ITEM_PARTS } from '../postmortem/item-fields.ts'
import { utcMinute } from '../instant-text.ts'
import { actionItems } from '../postmortem/action-items.ts'
import { fieldValue } from '../postmortem/field-values.ts'
import { fieldLabel } from '../postmortem/document-words.ts'
import { includedRows } from '../postmortem/timeline-rows.ts'

/** Everything that somebody typed and that stands in a document or in its tickets, each with its place's name. */
export function documentPassages({ facts, fields, words }: PostmortemSource): Passage[] {
  const { sections, columns } = words
  const typed = (Object.entries(FIELDS) as [FieldId, FieldInput][])
    .filter(([, input]) => isTyped(input))
    .map(([field]) => ({ place: fieldLabel(words, field), text: fieldValue(field, facts, fields, words) }))
  const rows = [...new Set([...includedRows(facts, fields), ...facts.removedSteps])].flatMap((entry) => {
    const place = `${sections.timeline} ${utcMinute(entry.at)} UTC`
    const links = linksIn(entry).map((text) => ({ place: `${place} · ${columns.source}`, text }))
    return [...textsOf(entry).map((text) => ({ place, text })), ...links]
  })
  const partNames = { text: columns.action, owner: columns.owner, priority: columns.priority, ticket: columns.ticket }
  const items = actionItems(facts, fields).flatMap((item, index) =>
    ITEM_PARTS.map((part) => ({
      place: `${sections['action-items']} ${index + 1} · ${partNames[part]}`,
      text: item[part],
    })),
  )
  return [...typed, ...rows, ...items].filter(({ text }) => text !== '')
}

/**
 * Everything that somebody typed into a record: what was reworded or retracted stays in it, and goes out with a file.
 * @param placeOf what the place of an entry is called
 */
export function recordPassages(entries: readonly Entry[], placeOf: (entry: Entry) => string): Passage[] {
  return entries.flatMap((entry) =>
    [...textsOf(entry), ...linksIn(entry)].map((text) => ({
      // Only the few places in which something is found are asked for, and a time in a zone takes long to work out.
      get place() {
        return placeOf(entry)
      },
      text,
    })),
  )
}

/** A dismissal of advice is kept as a field whose value is Poise's own word. */
function textsOf(entry: Entry): string[] {
  const isDismissal = entry.kind === 'field' && entry.field.startsWith('advice.')
  return isDismissal ? peopleIn(entry) : typedTexts(entry)
}
