import type { Locale } from '../i18n/languages.ts'
import { shownLocales } from './visibility.ts'

/** The folder of a language below the root: empty for the first one, `en/` for another. */
export function localeFolder(locale: Locale): string {
  return locale === shownLocales()[0] ? '' : `${locale}/`
}

/** Address of a page in a language, below the base path. `route` is empty for the home page. */
export function pageHref(base: string, locale: Locale, route: string): string {
  const root = base.endsWith('/') ? base : `${base}/`
  return root + localeFolder(locale) + (route ? `${route}/` : '')
}

/** For a page that stands once in the folder of each language: the first language has none. */
export function folderPaths(): { params: { folder: string | undefined }; props: { locale: Locale } }[] {
  return shownLocales().map((locale) => ({
    params: { folder: localeFolder(locale).replace('/', '') || undefined },
    props: { locale },
  }))
}
