import type { Place } from './place.ts'
import { listFrame, type Frame, type ListFrame, type Scope, type Word } from './shell-frames.ts'

/** A heredoc that begins on the next line. */
export interface Heredoc {
  readonly delimiter: string
  /** `<<-` takes tabs away before the lines. */
  readonly stripsTabs: boolean
}

/** How far a text was read, and what is open there. */
export interface ShellState {
  readonly text: string
  at: number
  readonly stack: Frame[]
  readonly places: Place[]
  /** The pipeline of each place; what else stands in it is known at its end. */
  readonly scopes: Scope[]
  readonly heredocs: Heredoc[]
  /** The text ends inside quotes, after a backslash, or in a heredoc whose end doesn't come. */
  cut: boolean
  /** `<name>` and `{{ name }}` are words, because nobody has looked for blanks yet. */
  readonly namesAreWords: boolean
}

/** A text of which nothing was read yet. */
export function startOf(text: string, namesAreWords: boolean): ShellState {
  return {
    text,
    at: 0,
    stack: [listFrame('', undefined)],
    places: [],
    scopes: [],
    heredocs: [],
    cut: false,
    namesAreWords,
  }
}

/** The list of commands around the place that is read. */
export function listOf(state: ShellState): ListFrame {
  const lists = state.stack.filter((frame) => frame.kind === 'list')
  return lists.at(-1) ?? listFrame('', undefined)
}

/** The word that is read, which has begun by now. */
export function begin(state: ShellState): Word {
  const { word } = listOf(state)
  word.begun = true
  return word
}
