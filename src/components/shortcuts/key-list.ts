/** The key of each shortcut, in the order in which the help lists them. */
export const SHORTCUT_KEYS = { search: '/', note: 'n', next: 'j', previous: 'k', tick: 'x', help: '?' } as const

/** What a shortcut does; the dictionaries say it under the same name. */
export type Shortcut = keyof typeof SHORTCUT_KEYS
