import { BLANK, restrict, type Place } from './place.ts'
import { noteBlank, spanPlace } from './shell-blanks.ts'
import { endCommand, listFrame, readsTwice, type ListFrame, type SpanFrame } from './shell-frames.ts'
import { readHeredocs, startHeredoc } from './shell-heredocs.ts'
import { begin, listOf, startOf, type ShellState } from './shell-state.ts'
import { endWord } from './shell-words.ts'

/** What a shell makes of a text. */
export interface ShellReading {
  /** The place of each `BLANK`, in order. */
  readonly places: readonly Place[]
  /** The shell would run it now, and not wait for another line. */
  readonly isComplete: boolean
}

/** `<any words>`, `<10.x.x.x>` and `<<any words>>`; `<<EOF>>file` is a heredoc. */
const ANGLES = /<(?!<)(?:[\p{L}_][^<>\n]*|\d+(?:\.\w+)*\.[xXnN*]+)>/uy
const DOUBLE_ANGLES = /<<[\p{L}_][^<>\n]*>>(?!>)(?:(?![\w./~$'"-])|(?<!<<[A-Z_]+>>))/uy

/**
 * Reads a text as a POSIX shell does (Shell Command Language 2.2 Quoting, 2.3 Token Recognition, 2.7.4 Here-Document,
 * 2.9 Shell Commands), with what bash and zsh add: `$'…'`, `[[ ]]`, `(( ))`, `<( )`, `<<<`. Nothing is expanded.
 * With `namesAreWords`, `<any words>` and `{{ any words }}` are taken as one word.
 */
export function readShell(text: string, namesAreWords = false): ShellReading {
  const state = startOf(text, namesAreWords)
  while (state.at < text.length) step(state)
  const bottom = listOf(state)
  const isOpen = state.stack.length > 1 || state.heredocs.length > 0 || state.cut
  endWord(bottom)
  const isComplete = !isOpen && bottom.depth === 0 && !bottom.inTest && !bottom.unfinished && bottom.cases.length === 0
  state.places.forEach((place, index) => {
    if (readsTwice(state.scopes[index])) restrict(place, 'inert')
    // Where the text is broken nobody knows which quotes are open.
    if (isComplete) return
    place.around = 'raw'
    restrict(place, 'inert')
  })
  return { places: state.places, isComplete }
}

function step(state: ShellState): void {
  const frame = state.stack.at(-1)
  if (!frame) return
  const character = state.text[state.at] ?? ''
  if (character === BLANK) noteBlank(state)
  else if (character === '\\') backslash(state)
  else if (character === '$') dollar(state)
  else if (character === '`') backtick(state)
  else if (frame.kind === 'list') inList(state, frame, character)
  else if (frame.kind === 'double') {
    if (character === '"') leave(state)
    else literal(state)
  } else if (frame.kind === 'parameter') {
    if (character === '}') leave(state)
    else if (character === '"') enter(state, 'double', '"')
    else if (character === "'" && !state.stack.some(({ kind }) => kind === 'double')) single(state)
    else state.at++
  } else inArithmetic(state, frame, character)
}

function inArithmetic(state: ShellState, frame: SpanFrame, character: string): void {
  if (character === '(' || character === '[') frame.depth++
  if ((character === ')' || character === ']') && frame.depth > 0) frame.depth--
  else if (state.text.startsWith(frame.close, state.at)) {
    leave(state)
    return
  }
  state.at++
}

function inList(state: ShellState, frame: ListFrame, character: string): void {
  if (character === "'") single(state)
  else if (character === '"') enter(state, 'double', '"')
  else if (character === '#' && !frame.word.begun) comment(state)
  else if (' \t\r\n;&|()<>'.includes(character)) operator(state, frame, character)
  else if (!state.namesAreWords || !opaque(state, /\{\{[^\n]*?\}\}/y)) literal(state)
}

function operator(state: ShellState, frame: ListFrame, character: string): void {
  const rest = state.text.slice(state.at, state.at + 3)
  if (character === '<' || character === '>') redirect(state, frame, rest)
  else if (character === '(') openParenthesis(state, frame, rest)
  // What follows makes it no command of its own: `2>&1`, `&>`.
  else if (rest.startsWith('&>')) redirect(state, frame, rest.slice(1), 1)
  else {
    endWord(frame)
    if (character === ')') closeParenthesis(state, frame)
    else separate(state, frame, character, rest)
  }
}

/** White space, a line end, and what stands between commands. */
function separate(state: ShellState, frame: ListFrame, character: string, rest: string): void {
  state.at++
  if (character === ' ' || character === '\t' || character === '\r') return
  if (frame.isArray && character === '\n') return
  if (character === '\n') {
    if (!frame.unfinished) endCommand(frame, 'end')
    readHeredocs(state)
  } else if (rest.startsWith('&&') || rest.startsWith('||')) {
    state.at++
    endCommand(frame, 'and')
    frame.unfinished = true
  } else if (character === '|') {
    if (rest.startsWith('|&')) state.at++
    endCommand(frame, 'pipe')
    frame.unfinished = true
  } else {
    if (rest.startsWith(';;') && frame.cases.length > 0) {
      state.at++
      frame.cases.splice(-1, 1, 'pattern')
    }
    endCommand(frame, 'end')
  }
}

function openParenthesis(state: ShellState, frame: ListFrame, rest: string): void {
  if (frame.cases.at(-1) === 'pattern') state.at++
  else if (rest.startsWith('()') && (frame.word.begun || !frame.commandNext)) {
    endWord(frame)
    state.at += 2
    frame.commandNext = true
    frame.unfinished = true
  } else if (!frame.word.begun && frame.commandNext && rest.startsWith('((')) {
    enter(state, 'arithmetic', '))', 2)
    frame.commandNext = false
  } else {
    const isArray = frame.word.begun
    frame.word.begun ||= !frame.commandNext
    frame.unfinished = false
    state.stack.push(listFrame(')', frame.scope, isArray))
    state.at++
  }
}

function closeParenthesis(state: ShellState, frame: ListFrame): void {
  state.at++
  if (frame.cases.at(-1) === 'pattern') {
    frame.cases.splice(-1, 1, 'body')
    frame.commandNext = true
  } else if (frame.close === ')') {
    state.stack.pop()
    const around = state.stack.at(-1)
    if (around?.kind === 'list' && !around.word.begun) around.commandNext = false
  }
}

function redirect(state: ShellState, frame: ListFrame, rest: string, skipped = 0): void {
  if (state.namesAreWords && (opaque(state, ANGLES) || opaque(state, DOUBLE_ANGLES))) return
  // A number before it says which stream, and is no word: POSIX 2.7.
  if (/^\d+$/.test(frame.word.literal) && !frame.word.quoted) frame.word.begun = false
  if (/^[<>]\(/.test(rest)) {
    frame.word.begun = true
    state.stack.push(listFrame(')', frame.scope))
    state.at += 2
    return
  }
  endWord(frame)
  state.at += skipped
  if (rest.startsWith('<<') && !rest.startsWith('<<<')) {
    startHeredoc(state)
    return
  }
  state.at += /^(?:<<<|[<>]&|>>|>\||<>|[<>])/.exec(rest)?.[0].length ?? 1
  frame.asideNext = true
}

function dollar(state: ShellState): void {
  const rest = state.text.slice(state.at, state.at + 3)
  const list = state.stack.at(-1)?.kind === 'list'
  begin(state)
  if (rest.startsWith('$((')) enter(state, 'arithmetic', '))', 3)
  else if (rest.startsWith('$[')) enter(state, 'arithmetic', ']', 2)
  else if (rest.startsWith('${')) enter(state, 'parameter', '}', 2)
  else if (rest.startsWith('$(')) {
    state.stack.push(listFrame(')', listOf(state).scope))
    state.at += 2
  } else if (rest.startsWith("$'") && list) ansiString(state)
  else {
    const name = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y
    name.lastIndex = state.at
    state.at += name.exec(state.text)?.[0].length ?? 1
  }
}

/** `$'…'`, in which a backslash may escape the quote: nothing can be put there that is right in every shell. */
function ansiString(state: ShellState): void {
  const string = /\$'(?:[^'\\]|\\[\s\S])*'/y
  string.lastIndex = state.at
  const closed = string.exec(state.text)?.[0]
  const text = closed ?? state.text.slice(state.at)
  for (const character of text) if (character === BLANK) spanPlace(state, 'raw', 'none', state.at)
  state.cut ||= closed === undefined
  state.at += text.length
  begin(state).literal += ' '
}

function backtick(state: ShellState): void {
  const frame = state.stack.at(-1)
  if (frame?.kind === 'list' && frame.close === '`') {
    endWord(frame)
    leave(state)
  } else {
    begin(state)
    state.stack.push(listFrame('`', listOf(state).scope))
    state.at++
  }
}

/** A backslash: it takes the next character's meaning, and joins two lines: POSIX 2.2.1. */
function backslash(state: ShellState): void {
  const next = state.text[state.at + 1]
  if (next === undefined) state.cut = true
  // `noteBlank` looks back and finds the backslash.
  const length = next === undefined || next === BLANK ? 1 : 2
  if (next !== '\n') begin(state).literal += next === BLANK ? '' : ' '
  state.at += length
}

/** Single quotes: everything up to the next one is text: POSIX 2.2.2. */
function single(state: ShellState): void {
  const word = begin(state)
  word.quoted = true
  const end = state.text.indexOf("'", state.at + 1)
  const inside = state.text.slice(state.at + 1, end < 0 ? undefined : end)
  const from = state.at
  let before = ''
  for (const character of inside) {
    if (character === BLANK) spanPlace(state, 'single', 'any', from, before)
    else word.literal += character
    before += character
  }
  state.cut ||= end < 0
  state.at += inside.length + 2
}

function comment(state: ShellState): void {
  const end = state.text.indexOf('\n', state.at)
  const text = state.text.slice(state.at, end < 0 ? undefined : end)
  for (const character of text) if (character === BLANK) spanPlace(state, 'raw', 'inert', state.at)
  state.at += text.length
}

function opaque(state: ShellState, pattern: RegExp): boolean {
  pattern.lastIndex = state.at
  const name = pattern.exec(state.text)?.[0]
  if (name === undefined) return false
  begin(state)
  state.at += name.length
  return true
}

function literal(state: ShellState): void {
  begin(state).literal += state.text[state.at] ?? ''
  state.at++
}

function enter(
  state: ShellState,
  kind: 'double' | 'parameter' | 'arithmetic',
  close: '"' | '}' | '))' | ']',
  length = 1,
) {
  const word = begin(state)
  if (kind === 'double') word.quoted = true
  state.stack.push({ kind, close, from: state.at, depth: 0 })
  state.at += length
}

function leave(state: ShellState): void {
  const frame = state.stack.pop()
  state.at += frame?.close.length ?? 1
}
