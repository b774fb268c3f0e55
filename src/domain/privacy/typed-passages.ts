import type { TimelineEntry } from '../incident/project-incident.ts'
import type { Passage } from './leaks.ts'
import type { Entry } from '../log/entry.ts'
import type { PostmortemSource } from '../postmortem/source.ts'
import { type FieldId, FIELDS, ITEM_PARTS } from '../postmortem/fields.ts'
import { utcMinute } from '../time.ts'
import { actionItems, fieldValue } from '../postmortem/values.ts'
import { fieldLabel } from '../postmortem/words.ts'

/** Everything that somebody typed and that stands in a document or in its tickets, each with its place's name. */
export function documentPassages({ facts, fields, words }: PostmortemSource): Passage[] {
  const { sections, columns } = words
  const typed = (Object.entries(FIELDS) as [FieldId, string][])
    .filter(([, input]) => input === 'line' || input === 'text')
    .map(([field]) => ({ place: fieldLabel(words, field), text: fieldValue(field, facts, fields, words) }))
  const rows = facts.timeline.flatMap((entry) => {
    const place = `${sections.timeline} ${utcMinute(entry.at)} UTC`
    const link = { place: `${place} · ${columns.source}`, text: entry.source ?? '' }
    return [...typedTexts(entry).map((text) => ({ place, text })), link]
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
  return entries.flatMap((entry) => {
    const texts = [...typedTexts(entry), ...('source' in entry && entry.source ? [entry.source] : [])]
    return texts.map((text) => ({
      // Thousands of places, of which hardly any is asked for, and a time in a zone takes long.
      get place() {
        return placeOf(entry)
      },
      text,
    }))
  })
}

/** The label of a step is the guide's; its reason is typed. */
function typedTexts(entry: Entry | TimelineEntry): string[] {
  const texts = [entry.by]
  switch (entry.kind) {
    case 'declared':
      texts.push(entry.title)
      break
    case 'role':
      texts.push(entry.person)
      break
    case 'step':
      texts.push(entry.reason)
      break
    case 'note':
    case 'amended':
      texts.push(entry.text)
      break
    case 'timer':
      texts.push(entry.label)
      break
    case 'field':
      if (!entry.field.startsWith('advice.')) texts.push(entry.value)
      break
  }
  return texts.filter((text): text is string => Boolean(text))
}
