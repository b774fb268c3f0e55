import type { Dialect } from './dialect.ts'
import { readShell } from './shell-reader.ts'

/** Strings and comments that have an end; what is left of their signs is open. */
const SQL_STRETCHES =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|(?<mark>\$\w*\$)[\s\S]*?\k<mark>/g
const SQL_OPEN = /['"`]|\/\*|\$[A-Za-z_]*\$/
const POWERSHELL_STRETCHES =
  /@'[ \t]*\n[\s\S]*?\n'@|@"[ \t]*\n[\s\S]*?\n"@|'(?:[^']|'')*'|"(?:[^"`]|`[\s\S]|"")*"|<#[\s\S]*?#>|(?<=^|\s)#[^\n]*/g
const POWERSHELL_OPEN = /['"]|<#/

/**
 * Whether a text is a whole command, or the line after it belongs to it. A shell's is whole when the shell wouldn't ask
 * for more; a statement of SQL ends with `;`, `\g`, `\G` or is a command of the client (`\dt`, `use db`); PowerShell
 * goes on after a backtick, an open bracket or string and a pipe; anything else after `\` or `^` at the line's end.
 */
export function isWholeCommand(text: string, dialect: Dialect): boolean {
  if (dialect === 'sh') return readShell(text, true).isComplete
  if (dialect === 'sql') return endsStatement(text)
  return dialect === 'powershell' ? endsPowerShell(text) : !goesOn(text, dialect)
}

/** Whether a line says by its last sign that the next one belongs to it: what holds even where quotes are broken. */
export function goesOn(line: string, dialect: Dialect): boolean {
  return (dialect === 'powershell' ? /`$|[|,({]\s*$/ : /(?:^|[^\\])(?:\\\\)*[\\^]$|(?:\||&&)\s*$/).test(line)
}

function endsStatement(text: string): boolean {
  if (/^\s*(?:\\|\.\w|(?:use|exit|quit|source|connect)\b[^;]*$)/i.test(text)) return true
  const rest = text.replace(SQL_STRETCHES, ' ')
  return !SQL_OPEN.test(rest) && /(?:;|\\[gG])\s*$/.test(rest)
}

function endsPowerShell(text: string): boolean {
  const rest = text.replace(POWERSHELL_STRETCHES, ' ')
  if (POWERSHELL_OPEN.test(rest) || goesOn(rest.trimEnd(), 'powershell') || text.endsWith('`')) return false
  const count = (signs: RegExp): number => rest.match(signs)?.length ?? 0
  return count(/[({[]/g) <= count(/[)}\]]/g)
}
