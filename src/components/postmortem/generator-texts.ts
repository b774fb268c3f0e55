import type { MaskWords } from '../../domain/privacy/mask-words.ts'
import type { Locale } from '../../i18n/languages.ts'
import type { Words } from '../../i18n/index.ts'

type Texts = Words<'postmortem'>

/** What is said in the sections that are tables: it comes with their code. */
export const TABLE_TEXTS = [
  'pages',
  'timelineHint',
  'timelineEmpty',
  'rowZone',
  'rowCount',
  'onlyIncluded',
  'include',
  'includeRow',
  'rowTime',
  'rowText',
  'rowSource',
  'source',
  'pasteSource',
  'changeSource',
  'newRow',
  'invalidSource',
  'newItem',
  'addItem',
  'itemLabels',
  'itemText',
  'itemOwner',
  'itemPriority',
  'itemTicket',
  'item',
  'itemDone',
  'removeItem',
  'remove',
  'removed',
  'undo',
  'guests',
] as const satisfies readonly (keyof Texts)[]

/** The same for the formats: their names, and what is said of what was handed over. */
export const EXPORT_TEXTS = [
  'copy',
  'download',
  'downloadHtml',
  'downloadConfluence',
  'downloadJira',
  'downloadExcel',
  'downloadJson',
  'files',
  'documentLanguage',
  'copied',
  'copiedRich',
  'copyRichFailed',
  'copyFailed',
] as const satisfies readonly (keyof Texts)[]

/** What the formats say. */
export type ExportTexts = Pick<Texts, (typeof EXPORT_TEXTS)[number]>

/** What is said of a masked copy, and what stands in the place of what is masked, in every language of the document. */
export interface MaskingWords {
  t: MaskingTexts
  masks: Readonly<Record<Locale, MaskWords>>
}

/** What the list of all that was masked says. */
export type MaskingTexts = Omit<Texts['redaction'], 'share'>

/** What the generator says from the start; what is said of a change of status comes with what changes it. */
export type FormTexts = Omit<Texts, (typeof TABLE_TEXTS | typeof EXPORT_TEXTS)[number] | 'redaction'> &
  Pick<Texts['redaction'], 'share'> & { workflow: Pick<Words<'workflow'>, 'title' | 'statuses'> }

/** What comes with the sections that are tables. */
export type OwnTableTexts = Pick<Texts, (typeof TABLE_TEXTS)[number]>

/** What these sections say: they have fields of the form in them. */
export type TableTexts = FormTexts & OwnTableTexts
