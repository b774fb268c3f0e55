/** What a blank's place in a command lets in. */
export interface Place {
  /**
   * What stands around the blank: nothing, the quotes of the dialect, or text in which no quotes can be written (a
   * heredoc, a comment, arithmetic).
   */
  around: 'bare' | 'double' | 'single' | 'raw'
  /**
   * Which values may be put there at all. `any`: each, quoted. `inert`: those that mean nothing to a second reader.
   * `name`: only letters, digits, `_ . -`. `digits`: only a whole number. `none`: not even a plain one.
   */
  allows: 'any' | 'inert' | 'name' | 'digits' | 'none'
  /** Nothing of its word stands before it, so that a `-` would make an option of it. */
  startsWord: boolean
  /** It stands where a command's name does: what is filled in is run. */
  isCommand: boolean
  /** Even a plain value has to be quoted here: after `$NAME`, or before `>`. */
  mustQuote: boolean
  /** Its quotes were opened on an earlier line, where an old bash no longer knows of them when it looks for `!`. */
  crossesLines: boolean
  /** Where a stream is redirected to; bash would connect to `/dev/tcp/host/port`. */
  isRedirect: boolean
  /** What ends the heredoc around it, which the value must not spell. */
  delimiter?: string
}

/** Stands for a blank in the text that a reader goes through. Markdown never contains it (CommonMark 2.3). */
export const BLANK = '\0'

/** A place about which nothing speaks against any value yet. */
export function freePlace(around: Place['around']): Place {
  return {
    around,
    allows: 'any',
    startsWord: false,
    isCommand: false,
    mustQuote: false,
    crossesLines: false,
    isRedirect: false,
  }
}

const STRICTNESS = ['any', 'inert', 'name', 'digits', 'none'] as const

/** Lets in no more than `allows`; a place that was stricter stays so. */
export function restrict(place: Place, allows: Place['allows']): void {
  if (STRICTNESS.indexOf(allows) > STRICTNESS.indexOf(place.allows)) place.allows = allows
}
