import { existsSync, readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '../i18n/languages.ts'
import { unnamedLogo } from './logo.ts'
import { type Organization, organizationSchema } from './organization.ts'
import { isOwn, overlay } from './overlay.ts'
import { OWN_FOLDER } from './own-folder.ts'
import { readYaml } from './yaml-file.ts'

/** Every value with its example and its explanation, from the project's root. */
export const ORGANIZATION_FILE = 'src/content/organization.yaml'

/** What a company has of its own: only the values that differ. It needn't exist. */
export const OWN_ORGANIZATION_FILE = `${OWN_FOLDER}/organization.yaml`

/** A file as it is written, and its path from the project's root. */
export interface Written {
  file: string
  text: string
}

/**
 * Reads the organization file, with a company's own values laid over it.
 * @throws {Error} one sentence for each wrong value: the file and the line in which it stands, its place, what to write
 */
export function parseOrganization(source: string, file: string, own?: Written): Organization {
  const defaults = readYaml(source, file)
  if (defaults.values === null)
    throw new Error(`${file}:1: The file is empty. Write the values of an organization into it.`)
  const company = own && readYaml(own.text, own.file)
  const result = organizationSchema.safeParse(
    inShownLanguages(withLogo(company ? overlay(defaults.values, company.values) : defaults.values)),
  )
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => {
    const path = issue.path.map(String)
    const place = path.length > 0 ? path.join('.') : 'The file'
    const whole = [...path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
    const where = company && isOwn(defaults.values, company.values, whole) ? company : defaults
    return `${where.file}:${where.lineOf(whole)}: ${place} ${issue.message}`
  })
  throw new Error(sentences.join('\n'))
}

/** The values with the logo that a company has put into its folder without naming it. */
function withLogo(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || 'logo' in values) return values
  const logo = unnamedLogo()
  return logo === undefined ? values : { ...values, logo }
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

let cached: Organization | undefined

/**
 * The organization's values, read once for each build: our defaults, with what a company has of its own laid over them.
 * `POISE_ORGANIZATION` may name another file to be laid over them instead.
 */
export function organization(): Organization {
  cached ??= parseOrganization(readFileSync(ORGANIZATION_FILE, 'utf8'), ORGANIZATION_FILE, ownOrganization())
  return cached
}

/**
 * The file of a company's own values, as it is written; `undefined` when there is none.
 * @throws {Error} a sentence, when `POISE_ORGANIZATION` names a file that doesn't exist
 */
export function ownOrganization(): Written | undefined {
  const named = process.env.POISE_ORGANIZATION
  const file = named || OWN_ORGANIZATION_FILE
  if (existsSync(file)) return { file, text: readFileSync(file, 'utf8') }
  if (named) throw new Error(`POISE_ORGANIZATION is “${named}”, and there is no such file. Correct the path.`)
  return undefined
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
