/** Whose rules a block follows: a POSIX shell's, PowerShell's, SQL's, or those of nothing that is run. */
export type Dialect = 'sh' | 'powershell' | 'sql' | 'other'

/** What a text with blanks is: a block of one dialect, code in a sentence, or a sentence. */
export type BlankPlace = Dialect | 'prose'

const NAMES: Readonly<Record<Exclude<Dialect, 'other'>, readonly string[]>> = {
  sh: [
    'bash',
    'sh',
    'shell',
    'console',
    'zsh',
    'ksh',
    'shell-session',
    'shellsession',
    'shellscript',
    'terminal',
    'cli',
  ],
  powershell: ['powershell', 'pwsh', 'ps', 'ps1'],
  sql: ['sql', 'mysql', 'psql', 'pgsql', 'postgres', 'postgresql', 'plsql', 'tsql', 'sqlite'],
}

/** A line that shows a prompt before what is typed. */
const PROMPT = /^\s*\$ \S/m

/**
 * The rules that a block follows.
 * @param language what stands behind the fence, for example `bash` or `Shell {linenos=true}`; empty for none
 * @param block what a block without a language holds is a shell's where a line begins with `$ `
 */
export function dialectOf(language: string, block: string): Dialect {
  const name = /^[^\s{,:]*/.exec(language.toLowerCase())?.[0] ?? ''
  if (name === '') return PROMPT.test(block) ? 'sh' : 'other'
  for (const [dialect, names] of Object.entries(NAMES)) if (names.includes(name)) return dialect as Dialect
  return 'other'
}
