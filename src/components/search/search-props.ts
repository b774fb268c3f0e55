import { sectionWords, shownSections } from '../../guide/sections.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { RUNBOOKS } from '../../runbooks/addresses.ts'
import { runbooks } from '../../runbooks/runbooks.ts'
import { wordsFile } from '../words-file.ts'
import type { SearchProps } from './SearchPanel.tsx'

/** What the search says. */
export const searchWords = wordsFile('search-words', (locale) => {
  const { search, runbook } = messages(locale)
  return {
    t: search.panel,
    sections: {
      ...Object.fromEntries(shownSections(locale).map((name) => [name, sectionWords(name, locale).name])),
      ...(runbooks(locale).length > 0 && { [RUNBOOKS]: runbook.page.section }),
    },
  }
})

/** What the search islands need to know, for the build. */
export async function searchProps(locale: Locale): Promise<SearchProps> {
  return { base: import.meta.env.BASE_URL, locale, ...(await searchWords.parts(locale)) }
}
