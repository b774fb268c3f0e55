/** Words of the search, as the island gets them. */
export interface SearchWords {
  search: string
  hint: string
  section: string
  allSections: string
  loading: string
  failed: string
  found: string
  foundOne: string
  none: string
  near: string
  tips: string
  otherLanguage: string
  close: string
}
