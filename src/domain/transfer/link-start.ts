/**
 * What the fragment of a record link begins with: by it a page knows one, before it has what reads it. Links that people
 * have already sent each other begin with this word, so it stays, although everywhere else a handover is one of command.
 */
export const LINK_START = '#handover='
