import { BLANK, freePlace, restrict, type Place } from './place.ts'
import { isPrefix, isSecondReader } from './second-readers.ts'

/** What is open, and what was read of the statement. */
interface PowerShellState {
  readonly text: string
  at: number
  readonly places: Place[]
  word: string
  /** The next word is a command's name. */
  commandNext: boolean
  /** A value is expected, where a bare word would be run as a command: after `=`. */
  valueNext: boolean
  /** The statement began with a variable, a string or a bracket. */
  isExpression: boolean
  readsTwice: boolean
  isBroken: boolean
}

const PLAIN_TEXT = /^[A-Za-z0-9._:/@%+=,\0-]*$/
const ACTIVE_BEFORE = /[$`]$/
const VARIABLE_BEFORE = /\$\w+[:.]?$/
/** Strings as its tokenizer has them, with the quotes that it takes for one another (CharTraits.cs). */
const STRINGS: readonly (readonly [RegExp, 'single' | 'double' | 'raw'])[] = [
  [/@['\u2018-\u201b][ \t]*\n[\s\S]*?\n['\u2018-\u201b]@/y, 'raw'],
  [/@["\u201c-\u201e][ \t]*\n[\s\S]*?\n["\u201c-\u201e]@/y, 'raw'],
  [/['\u2018-\u201b](?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*['\u2018-\u201b]/y, 'single'],
  [/["\u201c-\u201e](?:[^"\u201c-\u201e`]|`[\s\S]|["\u201c-\u201e]{2})*["\u201c-\u201e]/y, 'double'],
  [/<#[\s\S]*?#>/y, 'raw'],
]

/**
 * The place of each `BLANK` in a text of PowerShell, by about_Quoting_Rules, about_Parsing and about_Special_Characters.
 * A value is put in quotes where it is a whole word or stands in a string; in a part of a word, where PowerShell's
 * rules depend on how the word begins, only plain values are let in. Not proven in PowerShell itself.
 */
export function readPowerShell(text: string): Place[] {
  const state: PowerShellState = {
    text,
    at: 0,
    places: [],
    word: '',
    commandNext: true,
    valueNext: false,
    isExpression: false,
    readsTwice: false,
    isBroken: false,
  }
  while (state.at < text.length) step(state)
  endWord(state)
  for (const place of state.places) {
    if (state.isBroken) place.around = 'raw'
    if (state.isBroken || state.readsTwice) restrict(place, 'inert')
  }
  return state.places
}

function step(state: PowerShellState): void {
  const character = state.text[state.at] ?? ''
  if (string(state)) return
  if (/['"\u2018-\u201e]/.test(character)) state.isBroken = true
  if (character === BLANK) barePlace(state)
  else if (character === '#' && state.word === '') comment(state)
  else if (character === '`') {
    const isBlank = state.text[state.at + 1] === BLANK
    state.word += '`'
    state.at += isBlank ? 1 : 2
  } else if (/\s/.test(character)) {
    endWord(state)
    if (character === '\n') newStatement(state)
    state.at++
  } else if (/[;|({)}]/.test(character)) {
    const isCall = character === '(' && /[\w\]]/.test(state.text[state.at - 1] ?? '')
    endWord(state)
    newStatement(state)
    if (character === ')' || character === '}') state.commandNext = false
    if (isCall) state.isExpression = true
    state.at++
  } else if (character === '=' && (state.isExpression || state.word === '')) {
    newStatement(state)
    state.valueNext = true
    state.at++
  } else {
    if (state.commandNext && state.word === '' && /[$[@\d]/.test(character)) state.isExpression = true
    state.word += character
    state.at++
  }
}

function newStatement(state: PowerShellState): void {
  state.word = ''
  state.commandNext = true
  state.valueNext = false
  state.isExpression = false
}

function endWord(state: PowerShellState): void {
  const { word } = state
  state.word = ''
  if (word === '' || word === '`') return
  state.readsTwice ||= isSecondReader(word, state.commandNext)
  state.commandNext = state.commandNext && isPrefix(word)
  state.valueNext = false
}

function barePlace(state: PowerShellState): void {
  const before = state.text.slice(0, state.at)
  const isAlone = /(?:^|[\s;|({])$/.test(before) || (state.valueNext && state.word === '')
  const isWhole = isAlone && /^(?:$|[\s;|)}])/.test(state.text.slice(state.at + 1, state.at + 2))
  const place = freePlace(isWhole ? 'bare' : 'raw')
  place.startsWord = state.word === ''
  // `@{ name=value }`: a bare word there would be run.
  const isEntry = state.commandNext && state.word.includes('=')
  if (!isWhole) restrict(place, state.isExpression || isEntry ? 'digits' : 'inert')
  if (ACTIVE_BEFORE.test(before) || VARIABLE_BEFORE.test(before)) restrict(place, 'none')
  place.mustQuote = isWhole && (state.valueNext || state.isExpression)
  place.isCommand = state.commandNext && !place.mustQuote
  place.isRedirect = />\s*$/.test(before)
  state.places.push(place)
  state.word += BLANK
  state.at++
}

function comment(state: PowerShellState): void {
  const end = state.text.indexOf('\n', state.at)
  const text = state.text.slice(state.at, end < 0 ? undefined : end)
  for (const character of text) if (character === BLANK) state.places.push(rawPlace())
  state.at += text.length
}

function string(state: PowerShellState): boolean {
  for (const [pattern, kind] of STRINGS) {
    pattern.lastIndex = state.at
    const stretch = pattern.exec(state.text)?.[0]
    if (stretch === undefined) continue
    for (let at = stretch.indexOf(BLANK); at >= 0; at = stretch.indexOf(BLANK, at + 1)) {
      state.places.push(kind === 'raw' ? rawPlace() : stringPlace(stretch, at, kind, state.word === ''))
    }
    if (state.commandNext && state.word === '') state.isExpression = true
    state.word += '"'
    state.at += stretch.length
    return true
  }
  return false
}

function rawPlace(): Place {
  const place = freePlace('raw')
  restrict(place, 'inert')
  return place
}

function stringPlace(text: string, at: number, kind: 'single' | 'double', startsWord: boolean): Place {
  const place = freePlace(kind)
  const before = text.slice(0, at)
  place.startsWord = startsWord && at === 1
  const variables = kind === 'double' ? text.replace(/\$\w+|\$\{\w+\}/g, '') : text
  if (!PLAIN_TEXT.test(variables.slice(1, -1))) restrict(place, 'inert')
  if (kind === 'single') return place
  if (ACTIVE_BEFORE.test(before) || VARIABLE_BEFORE.test(before)) restrict(place, 'none')
  if (text.includes('$(')) {
    place.around = 'raw'
    restrict(place, 'name')
  }
  return place
}
