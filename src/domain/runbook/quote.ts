import type { Place } from './place.ts'

/** What PowerShell reads as `'` (about_Quoting_Rules; `IsSingleQuote` in its CharTraits.cs): curly and low ones, too. */
const POWERSHELL_SINGLE = /['\u2018-\u201b]/g

/**
 * A value inside single quotes of a POSIX shell, in which every character is itself (Shell Command Language 2.2.2).
 * A single quote can't stand inside: the quotes are closed, it is written `\'`, and they are opened again. Backslashes
 * are treated the same way, because fish takes `\'` and `\\` in single quotes for one character.
 */
export function quoteForShell(value: string): string {
  return `'${insideSingleQuotes(value)}'`
}

function insideSingleQuotes(value: string): string {
  return value.replace(/['\\]/g, (character) => `'\\${character}'`)
}

/** A value inside single quotes of PowerShell: whatever it takes for a single quote is doubled. */
export function quoteForPowerShell(value: string): string {
  return `'${doubledSingleQuotes(value)}'`
}

function doubledSingleQuotes(value: string): string {
  return value.replace(POWERSHELL_SINGLE, '$&$&')
}

/** A value as a string of standard SQL (SQL:1992, 5.3): a single quote is doubled. Backslashes are the caller's affair. */
export function quoteForSql(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/**
 * A value quoted for what stands around it. In double quotes of a shell they are closed, the value is put in single
 * quotes, and they are opened again: the pieces are one word. `around` is never `raw`: no quotes are right there.
 */
export function quoteInShell(value: string, around: Exclude<Place['around'], 'raw'>): string {
  if (around === 'single') return insideSingleQuotes(value)
  return around === 'double' ? `"${quoteForShell(value)}"` : quoteForShell(value)
}

/** The same for PowerShell. In its double quotes, a backtick takes the meaning from `$` and a backtick. */
export function quoteInPowerShell(value: string, around: Exclude<Place['around'], 'raw'>): string {
  if (around === 'single') return doubledSingleQuotes(value)
  return around === 'double' ? value.replace(/[`$"\u201c-\u201e]/g, '`$&') : quoteForPowerShell(value)
}

/** The same for SQL, where a value only ever stands in a string. */
export function quoteInSql(value: string, around: Exclude<Place['around'], 'raw'>): string {
  return around === 'single' ? value.replaceAll("'", "''") : quoteForSql(value)
}
