import type { Locale } from '../i18n/languages.ts'
import { localeFolder, shownLocales } from '../schemas/site.ts'

/** For a page that stands once in the folder of each language: the first language has none. */
export function folderPaths(): { params: { folder: string | undefined }; props: { locale: Locale } }[] {
  return shownLocales().map((locale) => ({
    params: { folder: localeFolder(locale).replace('/', '') || undefined },
    props: { locale },
  }))
}
