import { BLANK } from './place.ts'
import { spanPlace } from './shell-blanks.ts'
import type { ShellState } from './shell-state.ts'

/** Reads `<<EOF`, `<<-'EOF'`: POSIX 2.7.4. A delimiter with a blank in it closes nothing that could be opening. */
export function startHeredoc(state: ShellState): void {
  const operator = /<<(-?)[ \t]*((?:'[^'\n]*'|"[^"\n]*"|\\.|[^\s;&|<>()'"\\])*)/y
  operator.lastIndex = state.at
  const opening = operator.exec(state.text)
  const written = opening?.[2] ?? ''
  for (const character of written) if (character === BLANK) spanPlace(state, 'raw', 'none', state.at)
  state.at += opening?.[0].length ?? 2
  state.heredocs.push({ delimiter: written.replace(/['"\\]/g, ''), stripsTabs: opening?.[1] === '-' })
}

/** Goes past the bodies of the heredocs that a line has announced. One without an end takes the rest of the text. */
export function readHeredocs(state: ShellState): void {
  for (const { delimiter, stripsTabs } of state.heredocs.splice(0)) {
    let ended = false
    while (!ended && state.at < state.text.length) {
      const end = state.text.indexOf('\n', state.at)
      const line = state.text.slice(state.at, end < 0 ? undefined : end)
      ended = (stripsTabs ? line.replace(/^\t+/, '') : line).replace(/\r$/, '') === delimiter
      for (const character of line) {
        if (character === BLANK) spanPlace(state, 'raw', 'inert', state.at).delimiter = delimiter
      }
      // The line end after the delimiter ends the command, too.
      state.at += ended || end < 0 ? line.length : line.length + 1
    }
    state.cut ||= !ended
  }
}
