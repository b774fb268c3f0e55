/** A part of a command or a sentence: text as it stands, or a blank. */
export type RunbookPart = string | { key: string; written: string }
