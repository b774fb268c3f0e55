import type { Place } from './place.ts'
import { isSecondReader } from './second-readers.ts'

/** A pipeline, or all of a compound command: whether anything in it reads its arguments a second time. */
export interface Scope {
  readsTwice: boolean
  readonly parent: Scope | undefined
}

/** A word that is being read. */
export interface Word {
  begun: boolean
  quoted: boolean
  /** What stands in it as text, without quotes, expansions and blanks. */
  literal: string
  readonly places: Place[]
}

/** A list of commands: the whole text, or what stands in `( )`, `$( )`, `<( )` or backticks. */
export interface ListFrame {
  readonly kind: 'list'
  /** What ends it; empty for the whole text. */
  readonly close: '' | ')' | '`'
  scope: Scope
  word: Word
  /** The next word is the name of a command. */
  commandNext: boolean
  /** The last command word has a command after it, as `sudo` has. */
  afterPrefix: boolean
  /** The next word is no part of the command itself: where a stream is redirected to, or the value of an option. */
  asideNext: boolean
  /** A word that runs another inside something was read, such as `exec`, so that `--` begins a command. */
  runsAfterDashes: boolean
  /** Compound commands that are open: `if`, `do`, `{`. */
  depth: number
  /** Inside `[[ ]]`. */
  inTest: boolean
  /** `case` commands that are open; `word` waits for `in`, `pattern` for `)`. */
  readonly cases: ('word' | 'pattern' | 'body')[]
  /** What comes next belongs to it: after `|`, `&&`, `||` and `name()`. */
  unfinished: boolean
  /** Elements of `name=( … )`, which are no commands. */
  readonly isArray: boolean
}

/** Anything else that has an end of its own. `from` is where it began; `depth` counts parentheses in arithmetic. */
export interface SpanFrame {
  readonly kind: 'double' | 'parameter' | 'arithmetic'
  readonly from: number
  readonly close: '"' | '}' | '))' | ']'
  depth: number
}

/** Whatever is open: the innermost decides what a character means. */
export type Frame = ListFrame | SpanFrame

/** A word of which nothing was read yet. */
export function emptyWord(): Word {
  return { begun: false, quoted: false, literal: '', places: [] }
}

/** A list of commands at its beginning. */
export function listFrame(close: ListFrame['close'], parent: Scope | undefined, isArray = false): ListFrame {
  return {
    kind: 'list',
    close,
    scope: { readsTwice: false, parent },
    word: emptyWord(),
    commandNext: !isArray,
    afterPrefix: false,
    asideNext: false,
    runsAfterDashes: false,
    depth: 0,
    inTest: false,
    cases: [],
    unfinished: false,
    isArray,
  }
}

/** Ends a command: the next word is a command's name. Its pipeline goes on after `|`, and so does a compound command. */
export function endCommand(frame: ListFrame, how: 'pipe' | 'and' | 'end'): void {
  if (frame.inTest && how !== 'end') return
  frame.commandNext = !frame.isArray
  frame.afterPrefix = false
  frame.asideNext = false
  frame.runsAfterDashes = false
  if (how !== 'pipe' && frame.depth === 0 && !frame.inTest) {
    frame.scope = { readsTwice: false, parent: frame.scope.parent }
  }
}

/** Whether a scope, or one around it, has something that reads its arguments a second time. */
export function readsTwice(scope: Scope | undefined): boolean {
  for (let each = scope; each; each = each.parent) if (each.readsTwice) return true
  return false
}

/** Notes a word in its pipeline, and whether it is a command's name. */
export function noteWord(scope: Scope, word: string, isCommand: boolean): void {
  if (isSecondReader(word, isCommand)) scope.readsTwice = true
}
