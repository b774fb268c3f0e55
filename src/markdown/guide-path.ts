import { LOCALES, type Locale } from '../i18n/languages.ts'
import { localeFolder } from '../schemas/site.ts'

/** A guide page by its file: language and route (`during/during-an-incident`). */
export interface GuidePath {
  locale: Locale
  route: string
}

/** Sections whose steps can be ticked; elsewhere a step's id is an anchor. */
const TICKABLE_SECTIONS = ['during', 'after', 'training']

/** Reads language and route off a file's path; `undefined` for a file outside the guide. */
export function guidePath(file: string): GuidePath | undefined {
  const match = /content[/\\]guide[/\\]([^/\\]+)[/\\](.+)\.mdx$/.exec(file)
  const locale = LOCALES.find((candidate) => candidate === match?.[1])
  if (!match?.[2] || !locale) return undefined
  return { locale, route: match[2].replaceAll('\\', '/') }
}

/** Whether the steps of this page are ticked into the incident. */
export function isTickable(route: string): boolean {
  return TICKABLE_SECTIONS.includes(route.split('/')[0] ?? '')
}

/** Address of a page in a language, below the base path. `route` is empty for the home page. */
export function pageHref(base: string, locale: Locale, route: string): string {
  const root = base.endsWith('/') ? base : `${base}/`
  return root + localeFolder(locale) + (route ? `${route}/` : '')
}
