import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { LOCALES, type Locale } from '../i18n/languages.ts'
import { type Organization, organizationSchema } from './organization.ts'

/** The file that an adopter edits, from the project's root. */
export const ORGANIZATION_FILE = 'src/content/organization.yaml'

/**
 * Reads an organisation file.
 * @throws {Error} one sentence for each wrong value: file, line, place, what to write instead
 */
export function parseOrganization(source: string, file: string): Organization {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const broken = document.errors.map(
    (error) => `${file}:${error.linePos?.[0].line ?? 1}: ${yamlSentence(error.message)}`,
  )
  if (broken.length > 0) throw new Error(broken.join('\n'))
  const values: unknown = document.toJS()
  if (values === null) throw new Error(`${file}:1: The file is empty. Write the values of an organization into it.`)
  const result = organizationSchema.safeParse(inShownLanguages(values))
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => {
    const path = issue.path.map(String)
    const place = path.length > 0 ? path.join('.') : 'The file'
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    return `${file}:${lineOf([...path, ...unknown])}: ${place} ${issue.message}`
  })
  throw new Error(sentences.join('\n'))

  // A missing value has no line of its own: the nearest group that exists is the place to write it.
  function lineOf(path: string[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(keys(path.slice(0, length)), true)
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return lines.linePos(range[0]).line
    }
    return 1
  }
}

/**
 * The values with something in the place of every text in a language that isn't shown, so that nobody has to write it:
 * the text of the first language that is shown.
 */
function inShownLanguages(values: unknown): unknown {
  const { locales } = values as { locales?: unknown }
  const asked: unknown[] = Array.isArray(locales) ? locales : []
  const first = LOCALES.find((locale) => locale === asked[0])
  return first ? filled(values, first) : values

  function filled(value: unknown, from: Locale): unknown {
    if (Array.isArray(value)) return value.map((item) => filled(item, from))
    if (typeof value !== 'object' || value === null) return value
    const given = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, from)]))
    const isByLanguage = Object.keys(given).every((key) => LOCALES.some((locale) => locale === key))
    if (!isByLanguage || !Object.hasOwn(given, from)) return given
    const gone = LOCALES.filter((locale) => !asked.includes(locale))
    return { ...given, ...Object.fromEntries(gone.map((locale) => [locale, given[from]])) }
  }
}

/** What the YAML parser says, with what to do about it before the lines that it shows. */
function yamlSentence(message: string): string {
  const [first = '', ...excerpt] = message.split('\n')
  const wrong = first.replace(/ at line \d+, column \d+:?$/, '')
  return `${wrong}. Correct this line or the one before it: indent with spaces, write each key once, close what is open, and put a text with special characters into quotes, for example '#incident-chat'.\n${excerpt.join('\n')}`
}

function keys(path: string[]): (string | number)[] {
  return path.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

let cached: Organization | undefined

/** The organisation's values, read once for each build. `POISE_ORGANIZATION` may name another file to read. */
export function organization(): Organization {
  const file = process.env.POISE_ORGANIZATION ?? ORGANIZATION_FILE
  cached ??= parseOrganization(readFileSync(file, 'utf8'), file)
  return cached
}

/** A value in the reader's language. */
export function localize<L extends string>(value: string | Readonly<Record<L, string>>, locale: NoInfer<L>): string {
  return typeof value === 'string' ? value : value[locale]
}

/**
 * The text at a place such as `contacts.phone.pin`.
 * @returns `undefined` when the place doesn't exist or is a group
 */
export function organizationText(values: Organization, place: string, locale: Locale): string | undefined {
  let value: unknown = values
  for (const part of place.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, locale)) {
    const own = (value as Record<string, unknown>)[locale]
    return typeof own === 'string' ? own : undefined
  }
  return undefined
}

/** All places that hold a text, for the sentence that helps after a misspelled one. */
export function organizationPlaces(values: object, prefix = ''): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (typeof value === 'string') return [prefix + key]
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    return LOCALES.some((locale) => Object.hasOwn(value, locale))
      ? [prefix + key]
      : organizationPlaces(value, `${prefix}${key}.`)
  })
}
