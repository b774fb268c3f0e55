/** How long a value may be, in UTF-16 code units: 10 kB of ASCII. A longer one is never put into a command. */
export const VALUE_LIMIT = 10_000

/** What is wrong with a value, as keys of the dictionary. */
export type ValueFault = 'hasNewline' | 'hasControl' | 'hasInvisible' | 'isTooLong' | 'needsQuotes' | 'looksLikeOption'

const PLAIN = /^[A-Za-z0-9._:/@%+=,-]+$/
const INERT = /^[\p{L}\p{M}\p{N}._:/@%+=,-]+$/u
const NEWLINE = /[\n\r\u2028\u2029]/
/** What a terminal obeys instead of showing, even inside quotes, and what a clipboard can't hold. Tabs complete names. */
const CONTROL = /(?![\n\r])[\p{Cc}\p{Cs}]/u
/** Characters that no reader sees or that turn text round (as in `visible.ts`), and spaces that only look like one. */
const INVISIBLE = /[\p{DI}\p{NChar}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?! )\p{Zs}/u
/** PowerShell reads the longer dashes as `-` too (CharTraits.cs, `IsDash`). */
const DASH_FIRST = /^[-\u2013\u2014\u2015]/

/**
 * Whether a value may stand in a command as it is: only `A-Z a-z 0-9 . _ : / @ % + = , -`, at most `VALUE_LIMIT` long,
 * and no `-` at its beginning. A command would read that as an option, and quotes don't change this: `kubectl '-x'`
 * gets the same argument as `kubectl -x`. The empty value isn't plain.
 */
export function isPlainValue(value: string): boolean {
  return value.length <= VALUE_LIMIT && PLAIN.test(value) && !value.startsWith('-')
}

/**
 * Whether a value means nothing to a second reader either (a remote shell, awk, SQL inside `psql -c`): plain
 * characters and letters, marks and digits of any script, without a `-` at its beginning. Every plain value is inert.
 */
export function isInertValue(value: string): boolean {
  return value.length <= VALUE_LIMIT && INERT.test(value) && !INVISIBLE.test(value) && !DASH_FIRST.test(value)
}

/**
 * What is wrong with a value, in a fixed order; nothing for a plain or an empty one.
 * `hasNewline`: more than one line. `hasControl`: a character that a terminal obeys (escape, tab, C1) or that isn't one
 * (half a pair). `hasInvisible`: bidi marks, zero-width characters, odd spaces. `isTooLong`: over `VALUE_LIMIT`.
 * `needsQuotes`: anything but plain characters. `looksLikeOption`: begins with a dash, which no quotes mend.
 */
export function valueFaults(value: string): ValueFault[] {
  const faults: ValueFault[] = []
  if (NEWLINE.test(value)) faults.push('hasNewline')
  if (CONTROL.test(value)) faults.push('hasControl')
  if (INVISIBLE.test(value)) faults.push('hasInvisible')
  if (value.length > VALUE_LIMIT) faults.push('isTooLong')
  if (value !== '' && !PLAIN.test(value)) faults.push('needsQuotes')
  if (DASH_FIRST.test(value)) faults.push('looksLikeOption')
  return faults
}

/** What is wrong with a value, for whoever reads it: that it needs quotes is said only where nothing graver is. */
export function graveFaults(value: string): ValueFault[] {
  const faults = valueFaults(value)
  return faults.length > 1 ? faults.filter((fault) => fault !== 'needsQuotes') : faults
}

/**
 * Whether a value may go into no command at all, however it is quoted: it is empty, too long, or has a character that
 * a terminal acts on while it is pasted. Line feeds are no such character; carriage returns are.
 */
export function isUnusableValue(value: string): boolean {
  return value === '' || value.length > VALUE_LIMIT || CONTROL.test(value) || value.includes('\r')
}
