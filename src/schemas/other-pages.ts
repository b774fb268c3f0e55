/** Routes of the pages that every language has, and that no file of the guide makes: home, incident, search, runbooks. */
export const OTHER_PAGES = ['', 'incident', 'search', 'runbooks'] as const
