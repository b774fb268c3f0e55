import type { Dialect } from './dialect.ts'
import type { RunbookPart } from './parts.ts'
import { BLANK, freePlace, type Place } from './place.ts'
import { isInertValue, isPlainValue, isUnusableValue } from './plain-value.ts'
import { readPowerShell } from './powershell-reader.ts'
import { quoteInPowerShell, quoteInShell, quoteInSql } from './quote.ts'
import { readShell } from './shell-reader.ts'
import { readSql } from './sql-reader.ts'

/** A command to copy. Each list names a key once, in the order of the command. */
export interface FilledCommand {
  readonly text: string
  /** What stands at each blank now, in the order of the command; as it is written where nothing was put. */
  readonly pieces: readonly string[]
  /** Blanks whose value isn't plain and was put in quotes. Ask before this is copied. */
  readonly quoted: readonly string[]
  /** Blanks that stay as they are written, because no way to put their value there is safe. */
  readonly withheld: readonly string[]
  /** Blanks that have no value yet. */
  readonly open: readonly string[]
  /** Blanks whose value is itself the command that is run, or its first word. Ask when it came from a link. */
  readonly commands: readonly string[]
}

/**
 * Puts values into a command, each as it is right where it stands, and nothing else: the command gets exactly the
 * value as (a part of) one argument, and the shell runs nothing that is in it. Proven in real shells by
 * `tests/property/domain/runbook`.
 * A plain value (`isPlainValue`) is put as it is unless the place makes another thing of it. Any other is put in single
 * quotes. It is withheld where there are no quotes that are right (heredoc, backticks, arithmetic, `${…}`, comment, an
 * identifier of SQL, a dialect that isn't known), where something reads it a second time (`second-readers.ts`), and
 * where quotes don't help: a `-` that begins a word is an option for whatever command it is.
 * Boundary: a blank in two places may be quoted in one and withheld in the other; its key is in both lists then.
 */
export function fillCommand(
  parts: readonly RunbookPart[],
  dialect: Dialect,
  values: ReadonlyMap<string, string>,
): FilledCommand {
  const filled = fillAll(parts, dialect, values)
  const keys = (is: (blank: FilledBlank) => boolean): string[] => [
    ...new Set(filled.filter((blank) => is(blank)).map(({ key }) => key)),
  ]
  let index = 0
  return {
    text: parts.map((part) => (typeof part === 'string' ? part : (filled[index++]?.text ?? part.written))).join(''),
    pieces: filled.map(({ text, written }) => text ?? written),
    quoted: keys(({ value, text }) => value !== '' && text !== undefined && !isPlainValue(value)),
    withheld: keys(({ value, text }) => value !== '' && text === undefined),
    open: keys(({ value }) => value === ''),
    commands: keys(({ text, isCommand }) => text !== undefined && isCommand),
  }
}

interface FilledBlank {
  readonly key: string
  readonly written: string
  /** Empty when nothing was filled in. */
  readonly value: string
  /** What is put there; without it the blank stays as it is written. */
  text: string | undefined
  isCommand: boolean
}

/**
 * Fills every blank that can be. One that stays as it is written is read by the shell, too, and may change what the
 * others stand in, as the quote in `<pod's name>` does; so they are read once more until no other is withheld.
 */
function fillAll(parts: readonly RunbookPart[], dialect: Dialect, values: ReadonlyMap<string, string>): FilledBlank[] {
  const blanks: FilledBlank[] = parts
    .filter((part) => typeof part !== 'string')
    .map(({ key, written }) => ({ key, written, value: values.get(key) ?? '', text: '', isCommand: false }))
  const hasLines = blanks.some(({ value }) => value.includes('\n'))
  for (const blank of blanks) if (blank.value === '') blank.text = undefined
  for (let before = -1; before !== countFilled(blanks);) {
    before = countFilled(blanks)
    let index = 0
    const text = parts.map((part) => {
      if (typeof part === 'string') return part.replaceAll(BLANK, '\ufffd')
      return blanks[index++]?.text === undefined ? part.written : BLANK
    })
    const places = placesOf(text.join(''), dialect)
    blanks
      .filter((blank) => blank.text !== undefined)
      .forEach((blank, nth) => {
        const place = places[nth]
        blank.text = place && fillPlace(blank.value, place, dialect, hasLines)
        blank.isCommand = place?.isCommand === true
      })
  }
  return blanks
}

function countFilled(blanks: readonly FilledBlank[]): number {
  return blanks.filter(({ text }) => text !== undefined).length
}

function placesOf(text: string, dialect: Dialect): readonly Place[] {
  if (dialect === 'sh') return readShell(text).places
  if (dialect === 'powershell') return readPowerShell(text)
  if (dialect === 'sql') return readSql(text)
  return [...text].filter((character) => character === BLANK).map(unknownPlace)
}

function unknownPlace(): Place {
  const place = freePlace('raw')
  place.startsWord = true
  return place
}

/** The value as it is put there, or `undefined` when it is withheld. */
function fillPlace(value: string, place: Place, dialect: Dialect, hasLines: boolean): string | undefined {
  if (isUnusableValue(value) || !isAllowed(value, place)) return undefined
  const isPlain = isPlainValue(value)
  if (place.isCommand && (!isPlain || value.includes('='))) return undefined
  if (place.startsWord && /^[-\u2013\u2014\u2015]/.test(value)) return undefined
  if (place.isRedirect && /^\/dev\/(?:tcp|udp)\//.test(value)) return undefined
  if (place.delimiter?.includes(value)) return undefined
  if (isPlain && !place.mustQuote && !changes(value, place, dialect)) return value
  if (place.around === 'raw') {
    const canStay = place.allows === 'inert' && isInertValue(value) && !place.mustQuote
    return canStay && !changes(value, place, dialect) ? value : undefined
  }
  if (dialect === 'sh') {
    // `!` and, at the beginning of a line, `^` are looked for by an interactive bash before it reads quotes; before
    // version 5 it forgot at each line end which quotes were open.
    if (/[!^]/.test(value) && (hasLines || place.crossesLines)) return undefined
    return quoteInShell(value, place.around)
  }
  if (dialect === 'powershell') return fillPowerShell(value, place.around)
  // MySQL reads a backslash in a string as the beginning of an escape, PostgreSQL and SQLite don't.
  return dialect === 'sql' && !/[\\\n]/.test(value) ? quoteInSql(value, place.around) : undefined
}

/**
 * Windows PowerShell hands `"` over to programs without escaping it, and what is handed to a `.cmd` (`az`, `npm`) is
 * read again by cmd.exe, for which `& | < > ^ %` and line ends have a meaning.
 */
function fillPowerShell(value: string, around: 'bare' | 'double' | 'single'): string | undefined {
  return /["&|<>^%\n]/.test(value) && !isPlainValue(value) ? undefined : quoteInPowerShell(value, around)
}

function isAllowed(value: string, { allows }: Place): boolean {
  switch (allows) {
    case 'any':
      return true
    case 'inert':
      return isInertValue(value)
    case 'name':
      return /^[A-Za-z0-9_.]+$/.test(value)
    case 'digits':
      return /^\d{1,18}$/.test(value)
    case 'none':
      return false
  }
}

/** Whether a plain value would change: zsh looks up `=name`, PowerShell `@name` and `a,b`; in SQL it may be a name. */
function changes(value: string, place: Place, dialect: Dialect): boolean {
  if (dialect === 'powershell') return (place.around === 'bare' || place.around === 'raw') && /[@,]/.test(value)
  if (dialect === 'sql') return place.around === 'bare' && !/^\d{1,18}$/.test(value)
  const isBare = place.around === 'bare' || (place.around === 'raw' && place.startsWord)
  return dialect === 'sh' && isBare && value.startsWith('=')
}
