import { isOfWindows, isTyped } from './is-command.ts'

/** Whose rules a block follows: a POSIX shell's, PowerShell's, SQL's, or those of nothing that is run. */
export type Dialect = 'sh' | 'powershell' | 'sql' | 'other'

/**
 * What a text with blanks is: a block of one dialect, code in a sentence, or a sentence. Of what is run by none of them,
 * `cmd` has `%NAME%`, `typed` are languages that write types as `<String>`, `config` are formats whose `$name` is
 * filled in by a program, and in `data` only `$NAME` in capitals is meant for people.
 */
export type BlankPlace = Dialect | 'prose' | 'cmd' | 'typed' | 'config' | 'data'

const NAMES: Readonly<Record<Exclude<BlankPlace, 'other' | 'prose'>, readonly string[]>> = {
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
  cmd: ['cmd', 'bat', 'batch', 'dos'],
  typed:
    'java kotlin kt scala ts tsx typescript js jsx javascript c cc cpp c++ h hpp cs csharp c# rust rs go golang swift dart'.split(
      ' ',
    ),
  config:
    'nginx apache apacheconf haproxy conf ini systemd service unit toml properties hcl terraform tf groovy jenkinsfile make makefile dockerfile docker php perl pl lua tcl vcl ruby rb python py elixir r'.split(
      ' ',
    ),
  data: ['yaml', 'yml', 'json', 'jsonc', 'json5', 'jsonnet', 'xml'],
}

/** A line that shows a prompt before what is typed. */
const PROMPT = /^\s*\$ \S/m

/**
 * The rules that a block follows.
 * @param language what stands behind the fence, for example `bash` or `Shell {linenos=true}`; empty for none
 * @param block what a block without a language holds is a shell's where a line begins with `$ `, or where each line begins
 * with a program that we know
 */
export function dialectOf(language: string, block: string): Dialect {
  const place = blankPlaceOf(language, block)
  return place === 'sh' || place === 'powershell' || place === 'sql' ? place : 'other'
}

/** By whose rules blanks are looked for in a block: of those that nobody runs, formats differ. The same parameters. */
export function blankPlaceOf(language: string, block: string): Exclude<BlankPlace, 'prose'> {
  // Pandoc writes `{.bash .numberLines}`.
  const name = /^(?:\{[ \t]*\.)?([^\s{},:]*)/.exec(language.toLowerCase())?.[1] ?? ''
  if (name === '') return PROMPT.test(block) || isTyped(block) ? 'sh' : 'other'
  // Whoever writes `shell` above commands for Windows means its own.
  if (NAMES.sh.includes(name) && isOfWindows(block)) return 'cmd'
  for (const [place, names] of Object.entries(NAMES)) if (names.includes(name)) return place as keyof typeof NAMES
  return 'other'
}
