import type { Same } from '../same.ts'
import type { search as zhCN } from '../zh-CN/search.ts'

/** Words of the search. */
export const search: Same<typeof zhCN> = {
  search: 'Search',
  description: 'Search the whole runbook, by word or by any stretch of its text.',
  hint: 'Type a word or a stretch of the text. Enter opens the first result, ↑ ↓ move.',
  section: 'Section',
  allSections: 'All',
  loading: 'Getting the search ready…',
  failed: 'The search couldn’t be loaded; the network may be down. Reload this page, or use the navigation.',
  found: '{count} pages found',
  foundOne: '1 page found',
  none: 'Nothing found for “{query}”',
  near: 'No page says “{query}”; these come near',
  tips: 'Type less, use another word, or choose All sections.',
  otherLanguage: 'You can also search the Chinese edition',
  close: 'Close',
  needsScript: 'Search runs as JavaScript in the browser, and it isn’t running. Find the page through its section.',
  browse: 'Browse by section',
}
