import { freePlace, restrict, type Place } from './place.ts'
import { begin, listOf, type ShellState } from './shell-state.ts'

/** After these, what follows gets another meaning: `$'…'`, `\'`, and `!` in the history of bash and zsh. */
const ACTIVE_BEFORE = /[$\\!]$/
/** What follows would become part of the name, or in zsh a modifier of it: `$IMAGE:latest` is `$IMAGE:l` and `atest`. */
const VARIABLE_BEFORE = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-]):?$/
/** bash and zsh evaluate what stands between these brackets. */
const SUBSCRIPT_BEFORE = /\$?[A-Za-z_]\w*\[[^\]\s]*$/

/** Notes a blank that stands outside single quotes, and goes past it. */
export function noteBlank(state: ShellState): void {
  const top = state.stack.at(-1)
  const before = state.text.slice(Math.max(0, state.at - 200), state.at)
  const place = freePlace(top?.kind === 'list' ? 'bare' : 'double')
  for (const frame of state.stack) {
    if (frame.kind === 'parameter') restrict(place, 'name')
    if (frame.kind === 'arithmetic') restrict(place, 'digits')
    if (frame.kind === 'list' && frame.close === '`') restrict(place, 'inert')
    if (frame.kind === 'double') place.crossesLines ||= state.text.slice(frame.from, state.at).includes('\n')
  }
  // Only what is between these marks has been restricted so far, and no quotes are right there.
  if (place.allows !== 'any') place.around = 'raw'
  if (ACTIVE_BEFORE.test(before)) restrict(place, 'none')
  if (SUBSCRIPT_BEFORE.test(before)) restrict(place, 'name')
  const word = begin(state)
  place.startsWord = word.literal === ''
  const next = state.text[state.at + 1]
  // A number before `>` would be a stream; and `{a,b}` is split at commas.
  const isSplit = place.around === 'bare' && (next === '<' || next === '>' || word.literal.includes('{'))
  place.mustQuote = VARIABLE_BEFORE.test(before) || isSplit
  word.places.push(place)
  keep(state, place)
  state.at++
}

/** Notes a blank inside something that is read as a whole: single quotes, `$'…'`, a comment, a heredoc. */
export function spanPlace(
  state: ShellState,
  around: 'single' | 'raw',
  allows: Place['allows'],
  from: number,
  before = '',
): Place {
  const place = freePlace(around)
  restrict(place, allows)
  if (around === 'single') {
    const { word } = listOf(state)
    place.startsWord = word.literal === ''
    place.crossesLines = before.includes('\n')
    // Inside these, backslashes undo single quotes or nothing can be escaped at all.
    const inside = state.stack.some(({ kind }) => kind === 'parameter')
    const inBackticks = state.stack.some((frame) => frame.kind === 'list' && frame.close === '`')
    if (inside || inBackticks) {
      place.around = 'raw'
      restrict(place, inside ? 'name' : 'inert')
    }
    for (const { from: opened, kind } of state.stack.filter((frame) => frame.kind !== 'list')) {
      if (kind === 'double') place.crossesLines ||= state.text.slice(opened, from).includes('\n')
    }
    word.places.push(place)
  }
  keep(state, place)
  return place
}

function keep(state: ShellState, place: Place): void {
  state.places.push(place)
  state.scopes.push(listOf(state).scope)
}
