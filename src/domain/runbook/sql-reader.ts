import { BLANK, freePlace, restrict, type Place } from './place.ts'

/** A stretch of SQL that isn't bare, with how it is told apart. */
const STRETCH =
  /(?<string>'(?:[^']|'')*(?:'|$))|(?<name>"(?:[^"]|"")*(?:"|$)|`[^`]*(?:`|$))|(?<aside>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$(?<tag>\w*)\$[\s\S]*?(?:\$\k<tag>\$|$))|(?<client>^[ \t]*\\[^\n]*|#[^\n]*)/gmu

const BEFORE_NAME = /\b(?:from|join|into|update|table|database|schema|use|index|view|describe|desc|analyze|vacuum)\s+$/i
const BEFORE_LITERAL = /(?:[=<>]|\b(?:i?like|in\s*\(|values\s*\())\s*$/i

/**
 * The place of each `BLANK` in a text of SQL. A value may stand in a string, or be made one where an operator asks for
 * a value; where a table is named it may be a name; anywhere else only a number is safe, because `id` instead of a
 * number makes `WHERE id = id`. Databases differ: where a string has a backslash, after `#` (a comment in MySQL
 * alone) and in a client's own commands (psql runs what stands in backticks there) only names are let in.
 */
export function readSql(text: string): Place[] {
  const places: Place[] = []
  let isUnsure = false
  let from = 0
  const add = (place: Place): void => {
    if (isUnsure) {
      place.around = 'raw'
      restrict(place, 'name')
    }
    places.push(place)
  }
  const bare = (to: number): void => {
    for (let at = text.indexOf(BLANK, from); at >= 0 && at < to; at = text.indexOf(BLANK, at + 1)) {
      add(barePlace(text.slice(0, at), text[at + 1] ?? ''))
    }
  }
  for (const match of text.matchAll(STRETCH)) {
    bare(match.index)
    const stretch = match[0]
    const { string, client } = match.groups ?? {}
    isUnsure ||= client !== undefined
    for (const character of stretch) {
      if (character === BLANK) add(string === undefined ? rawPlace() : stringPlace(stretch))
    }
    from = match.index + stretch.length
  }
  bare(text.length)
  return places
}

function rawPlace(): Place {
  const place = freePlace('raw')
  restrict(place, 'inert')
  return place
}

function stringPlace(string: string): Place {
  const isClosed = /^'(?:[^']|'')*'$/.test(string)
  if (!isClosed) return rawPlace()
  const place = freePlace('single')
  if (string.includes('\\')) {
    place.around = 'raw'
    restrict(place, 'name')
  }
  return place
}

function barePlace(before: string, after: string): Place {
  const isGlued = /[\w.$@]$/.test(before) || /^[\w.$@'"`\0]/.test(after) || before.endsWith(BLANK)
  if (!isGlued && BEFORE_LITERAL.test(before)) return freePlace('bare')
  const place = freePlace('raw')
  place.startsWord = true
  restrict(place, BEFORE_NAME.test(before) || (isGlued && /\b\w+[\w.]*$/.test(before)) ? 'name' : 'digits')
  return place
}
