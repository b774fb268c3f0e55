import type { search as zhCN } from '../zh-CN/search.ts'

/** The search: `panel` goes to the island, `languages` are named where the other editions are offered. */
export const search: typeof zhCN = {
  description: 'Search the whole runbook, by word or phrase.',
  needsScript: 'Search runs as JavaScript in the browser, and it isn’t running. Find the page through its section.',
  browse: 'Browse by section',
  panel: {
    search: 'Search',
    hint: 'Type a word, a phrase, or a question. Enter opens the first result, ↑ ↓ move.',
    section: 'Section',
    allSections: 'All',
    loading: 'Getting the search ready…',
    reading: 'Looking through the texts…',
    byNameOnly: 'The texts couldn’t be loaded; the network may be down. Pages found by their headings: {count}',
    failed:
      'The search couldn’t be loaded; the network may be down. Close the search, open it and type to try again, or use the navigation.',
    found: 'Pages found: {count}',
    foundOne: '1 page found',
    none: 'Nothing found for “{query}”',
    near: 'No exact match for “{query}”. Closest:',
    instead: 'Nothing found for “{query}”. Results for “{instead}”:',
    tips: 'Type less, use another word, or choose All sections.',
    close: 'Close',
  },
  otherLanguage: 'You can also search the {language} edition',
  languages: { 'zh-CN': 'Chinese', en: 'English' },
}
