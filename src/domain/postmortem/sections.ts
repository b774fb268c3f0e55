import { completeness, type Part } from './completeness.ts'
import type { PostmortemWords } from './document-words.ts'
import { fieldLabel } from './document-words.ts'
import type { PostmortemFacts } from './facts.ts'
import { EXTERNAL_FIELDS, type FieldId, type Fields, IMPACT_FIELDS, RESPONDER_FIELDS } from './fields.ts'

/** The sections in which a postmortem is written, in the template's order, each with its fields. */
export const FORM_SECTIONS = {
  header: ['title', 'severity', 'owner', 'meeting-at', 'recording', 'started-at', 'detected-at', 'ended-at'],
  overview: ['overview'],
  'what-happened': ['what-happened'],
  'contributing-factors': ['contributing-factors'],
  resolution: ['resolution'],
  impact: IMPACT_FIELDS,
  responders: RESPONDER_FIELDS,
  timeline: ['queries'],
  'how-did-we-do': ['what-went-well', 'what-did-not-go-well'],
  'action-items': [],
  messaging: ['internal-email', 'no-external-message', ...EXTERNAL_FIELDS],
} as const satisfies Record<string, readonly FieldId[]>

/** One of the sections of the form. */
export type FormSection = keyof typeof FORM_SECTIONS

/** The sections in their order. */
export const SECTION_ORDER = Object.keys(FORM_SECTIONS) as readonly FormSection[]

/** Whether a text is the name of a section. */
export function isFormSection(name: string): name is FormSection {
  return Object.hasOwn(FORM_SECTIONS, name)
}

/**
 * The section in which a place of the form lies.
 * @param key a field's name, a section's, `link.<entry id>` or `item.<entry id>.<part>`; `header` for anything else
 */
export function sectionOfKey(key: string): FormSection {
  if (isFormSection(key)) return key
  if (key.startsWith('link.')) return 'timeline'
  if (key.startsWith('item.')) return 'action-items'
  return SECTION_ORDER.find((section) => (FORM_SECTIONS[section] as readonly string[]).includes(key)) ?? 'header'
}

/** What each section still misses, in the order of the form; nothing in one that is done. */
export function missingBySection(
  facts: PostmortemFacts,
  fields: Fields,
  words: PostmortemWords,
): Record<FormSection, Part[]> {
  const missing = Object.fromEntries(SECTION_ORDER.map((section) => [section, []])) as unknown as Record<
    FormSection,
    Part[]
  >
  for (const { part, filled } of completeness(facts, fields, words)) if (!filled) missing[sectionOfKey(part)].push(part)
  return missing
}

/** What a part that is missing is called. */
export function partLabel(part: Part, words: PostmortemWords): string {
  return part === 'timeline' || part === 'action-items' ? words.sections[part] : fieldLabel(words, part)
}
