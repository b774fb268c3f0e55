import type { Locale } from '../i18n/languages.ts'
import { accentStyles } from './accent.ts'
import { logoStyles } from './logo.ts'
import { organization } from './organization-file.ts'
import { pageIds } from './shown-pages.ts'

/** The languages that are built, the one at the root first. */
export function shownLocales(): readonly [Locale, ...Locale[]] {
  return organization().locales as [Locale, ...Locale[]]
}

/** The folder of a language below the root: empty for the first one, `en/` for another. */
export function localeFolder(locale: Locale): string {
  return locale === shownLocales()[0] ? '' : `${locale}/`
}

/** Whether a page isn't built, or a section because none of its pages is. `route` is the same in every language. */
export function isHidden(route: string): boolean {
  const { hide } = organization()
  const below = pageIds().filter((id) => id.startsWith(`${route}/`))
  return hide.includes(route) || (below.length > 0 && below.every((id) => hide.includes(id)))
}

/** What comes after our styles because of the company's own color and logo; empty without them. */
export function companyStyles(): string {
  const { accent, logo } = organization()
  return `${accent ? accentStyles(accent) : ''}${logo ? logoStyles(logo) : ''}`
}
