import type { Dialect } from './dialect.ts'
import { readShell } from './shell-reader.ts'

/** Longer commands are programs of their own; what they set is seldom used after them. */
const READ_LIMIT = 2_000
const ASSIGNMENT = /[A-Za-z_]\w*(?=\+?=)/y
const DECLARES = /(?:export|readonly|declare|typeset)(?:[ \t]+-\w+)*[ \t]+/y
const READS =
  /(?:read|mapfile|readarray)((?:[ \t]+-{1,2}\w+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\d+))?)*)((?:[ \t]+[A-Za-z_]\w*)*)/y
const BETWEEN = /[ \t\n]*/y
const POWERSHELL = /^[ \t]*\$(?:(?:global|script):)?(\w+)[ \t]*=(?!=)/gm

/**
 * The variables that a command leaves behind in the shell in which it ran: `POD=$(kubectl get …)`, `export A=1 B=2`,
 * `read -r HOST`, and PowerShell's `$pod = …`, whose names come in lower case. Not those that it sets for one command
 * alone (`KUBECONFIG=x kubectl …`), in a subshell, a pipe, a loop or where a condition decides.
 */
export function sessionVariables(command: string, dialect: Dialect): readonly string[] {
  if (dialect === 'powershell') return [...command.matchAll(POWERSHELL)].map(([, name = '']) => name.toLowerCase())
  if (dialect !== 'sh' || command.length > READ_LIMIT || !/=|\bread|\bmapfile/.test(command)) return []
  const names: string[] = []
  let isPiped = false
  for (let at = 0; at < command.length;) {
    const { set, end, sign } = simpleCommand(command, pass(BETWEEN, command, at))
    // In a pipe each command has a shell of its own, and so has one in the background.
    if (!isPiped && sign !== '|' && sign !== '&') names.push(...set)
    if (end <= at) break
    isPiped = sign === '|'
    at = end
  }
  return names
}

/** What one command sets, the sign behind it, and where the next one begins. */
function simpleCommand(text: string, start: number): { set: string[]; end: number; sign: string } {
  const set: string[] = []
  let at = pass(DECLARES, text, start)
  const isDeclared = at > start
  const read = matchAt(READS, text, start)
  if (read) set.push(...(read[2] ?? '').split(/\s+/).filter(Boolean))
  for (;;) {
    const name = matchAt(ASSIGNMENT, text, at)?.[0]
    if (name === undefined) break
    set.push(name)
    at = pass(/[ \t]*/y, text, endOfWord(text, at))
  }
  const isAlone = isDeclared || read !== undefined || /^(?:$|[\n;&|#])/.test(text.slice(at))
  let end = text[at] === '#' ? endOfLine(text, at) : endOfWord(text, at)
  while (end < text.length && !/[\n;&|]/.test(text[end] ?? '')) end = endOfWord(text, end + 1)
  const sign = /^(?:&&|\|\||[\n;&|])?/.exec(text.slice(end))?.[0] ?? ''
  return { set: isAlone ? set : [], end: end + sign.length, sign }
}

/** Where the word at a place ends: at the first sign that isn't inside its quotes or brackets. */
function endOfWord(text: string, start: number): number {
  for (let at = start; at < text.length; at++)
    if (/[ \t\n;&|]/.test(text[at] ?? '') && readShell(text.slice(start, at), true).isComplete) return at
  return text.length
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function pass(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
