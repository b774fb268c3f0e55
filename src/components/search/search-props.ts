import { shownSections } from '../../guide/sections.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import type { SearchProps } from './SearchPanel.tsx'

/** What the search islands need to know, for the build. */
export function searchProps(locale: Locale): SearchProps {
  const { site, search } = messages(locale)
  return {
    base: import.meta.env.BASE_URL,
    locale,
    sections: Object.fromEntries(shownSections().map((name) => [name, site.sections[name]])),
    t: search.panel,
  }
}
