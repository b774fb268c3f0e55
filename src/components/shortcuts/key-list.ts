/** The keys and what each of them does, in the order in which the help lists them; the dictionaries say it by that name. */
export const SHORTCUTS = { '/': 'search', n: 'note', j: 'next', k: 'previous', x: 'tick', '?': 'help' } as const

/** What a shortcut does. */
export type Shortcut = (typeof SHORTCUTS)[keyof typeof SHORTCUTS]
