import { restrict } from './place.ts'
import { isPrefix } from './second-readers.ts'
import { emptyWord, noteWord, type ListFrame, type Word } from './shell-frames.ts'

const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/
const PLAIN_TEXT = /^[A-Za-z0-9._:/@%+=,-]*$/
/** Options of `sudo`, `env`, `nice` and `timeout` whose value is the next word. */
const OPTION_WITH_VALUE = /^-(?:[ugChprTtDRnks]|-(?:user|group|host|chdir|signal|kill-after))$/

/** Ends the word that is being read, if there is one, and decides what it is: POSIX shell grammar, 2.10.2 and 2.4. */
export function endWord(frame: ListFrame): void {
  const word = frame.word
  if (!word.begun) return
  frame.word = emptyWord()
  frame.unfinished = false
  // A quoted word with blanks, brackets or operators in it is a program in some language, not a name.
  if (!PLAIN_TEXT.test(word.literal)) {
    for (const place of word.places) if (place.around !== 'bare') restrict(place, 'inert')
  }
  if (frame.asideNext) {
    frame.asideNext = false
    for (const place of word.places) place.isRedirect = true
    return
  }
  noteWord(frame.scope, word.literal, frame.commandNext)
  if (inCase(frame, word)) return
  if (frame.inTest && word.literal === ']]') frame.inTest = false
  else if (frame.commandNext) startsCommand(frame, word)
  else if (word.literal === '--' && frame.runsAfterDashes) frame.commandNext = true
  else if (/^(?:exec|run|debug|rsh)$/.test(word.literal)) frame.runsAfterDashes = true
}

/** The words of `case x in a) … esac` before a pattern's end. */
function inCase(frame: ListFrame, word: Word): boolean {
  const state = frame.cases.at(-1)
  if (state !== 'word' && state !== 'pattern') return false
  if (state === 'word' && word.literal === 'in' && !word.quoted) frame.cases.splice(-1, 1, 'pattern')
  if (state === 'pattern' && word.literal === 'esac' && !word.quoted) closes(frame, 'esac')
  return true
}

function startsCommand(frame: ListFrame, word: Word): void {
  if (ASSIGNMENT.test(word.literal) && !word.places.some(({ startsWord }) => startsWord)) {
    // `HOST=-x` becomes an option where `$HOST` stands later.
    for (const place of word.places) place.startsWord = true
    return
  }
  if (word.places.length === 0 && !word.quoted && reserved(frame, word.literal)) return
  if (frame.afterPrefix && word.literal.startsWith('-')) {
    // The option's value takes the place of the command once.
    if (OPTION_WITH_VALUE.test(word.literal)) frame.asideNext = true
    return
  }
  for (const place of word.places) place.isCommand = true
  frame.afterPrefix = isPrefix(word.literal)
  // `timeout 5 name`: a number after such a word is no command.
  frame.commandNext = frame.afterPrefix || (frame.commandNext && /^\d+[smhd]?$/.test(word.literal))
}

/** Words that begin, go on with or end a compound command. Gives whether it was one. */
function reserved(frame: ListFrame, word: string): boolean {
  switch (word) {
    case 'if':
    case 'while':
    case 'until':
    case '{':
      frame.depth++
      return true
    case 'for':
    case 'select':
      frame.depth++
      frame.commandNext = false
      return true
    case 'case':
      frame.depth++
      frame.cases.push('word')
      frame.commandNext = false
      return true
    case 'function':
      frame.unfinished = true
      frame.commandNext = false
      return true
    case 'then':
    case 'else':
    case 'elif':
    case 'do':
    case '!':
      return true
    case '[[':
      frame.inTest = true
      frame.commandNext = false
      return true
    case 'fi':
    case 'done':
    case 'esac':
    case '}':
      closes(frame, word)
      return true
    default:
      return false
  }
}

function closes(frame: ListFrame, word: string): void {
  if (word === 'esac') frame.cases.pop()
  frame.depth = Math.max(0, frame.depth - 1)
  frame.commandNext = false
}
