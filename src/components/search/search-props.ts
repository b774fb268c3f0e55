import { shownSections } from '../../guide/pages.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/locales.ts'
import { shownLocales } from '../../schemas/site.ts'
import type { SearchProps } from './SearchPanel.tsx'

/** What the search islands need to know, for the build. */
export function searchProps(locale: Locale): SearchProps {
  const { site, search } = messages(locale)
  const { search: word, hint, section, allSections, loading, failed } = search
  const { found, foundOne, none, near, tips, otherLanguage, close } = search
  return {
    base: import.meta.env.BASE_URL,
    locale,
    sections: Object.fromEntries(shownSections().map((name) => [name, site.sections[name]])),
    t: {
      search: word,
      hint,
      section,
      allSections,
      loading,
      failed,
      found,
      foundOne,
      none,
      near,
      tips,
      otherLanguage: shownLocales().length > 1 ? otherLanguage : '',
      close,
    },
  }
}
