import type { Dialect } from './dialect.ts'

/** What stands before a command in a block that shows how it was typed. */
export interface Prompt {
  /** Code units up to the command. */
  readonly length: number
  /** Whose prompt it is, which may be another than the block's: `mysql>` in a `console` block. */
  readonly dialect: Dialect
}

/** `(venv) ` before a prompt. */
const ENV = String.raw`^[ \t]*(?:\([\w.: -]+\)[ \t]*)?`
const END = String.raw`(?:[ \t]+|$)`
const PLACE = String.raw`(?:[\w.-]+|<[^<>\n]*>)`

/** Prompts that can hardly be anything else. */
const SURE: readonly (readonly [RegExp, Dialect])[] = [
  // $ · $> · user@host:~$ · root@:~ # · user@host ~ %
  [new RegExp(String.raw`${ENV}(?:${PLACE}@${PLACE}?(?:[:\s][^\s$#%>]*)?[ \t]?[$#%]|\$>?)${END}`), 'sh'],
  // [root@host ~]#
  [new RegExp(String.raw`${ENV}\[[^\]\s]+@[^\]\n]*\][ \t]?[$#%]${END}`), 'sh'],
  // bash-4.4# · sh-5.1$ · / # · ~ $ · ~/dir$ · host:~ user$ · host$ · :~$
  [new RegExp(String.raw`${ENV}(?:ba|z|k|a|da)?sh-?[\d.]+[$#]${END}`), 'sh'],
  [new RegExp(String.raw`${ENV}[~/][^\s$#]*[ \t]?[$#][ \t]+`), 'sh'],
  [new RegExp(String.raw`${ENV}[\w.-]*:[~/]\S*(?:[ \t][\w.-]+)?[$#][ \t]+`), 'sh'],
  [new RegExp(String.raw`${ENV}[A-Za-z][\w.-]*\$[ \t]+`), 'sh'],
  // ➜ ~ · ➜ repo git:(main) ✗ · ❯
  [/^[ \t]*(?:➜[ \t]+\S+(?:[ \t]+git:\([^)\n]*\)(?:[ \t]+✗)?)?|❯|λ)[ \t]+/, 'sh'],
  // PS C:\> · PS>
  [new RegExp(String.raw`${ENV}PS(?:[ \t][^>\n]*)?>[ \t]*`), 'powershell'],
  // D:\data> is cmd.exe, whose quotes are others.
  [new RegExp(String.raw`${ENV}[A-Za-z]:\\[^>\n]*>[ \t]*`), 'other'],
  // mysql> · MariaDB [(none)]> · sqlite> · SQL> · postgres=# · db=>
  [/^[ \t]*(?:mysql|MariaDB)(?:[ \t]\[[^\]\n]*\])?>(?:[ \t]+|$)/i, 'sql'],
  [/^[ \t]*(?:sqlite|SQL|hive|spark-sql|trino(?::\w+)?|presto(?::\w+)?|cqlsh(?::\w+)?|ksql)>(?:[ \t]+|$)/, 'sql'],
  [/^[ \t]*[A-Za-z_][\w-]*=[*!]?[#>](?:[ \t]+|$)/, 'sql'],
  // redis 127.0.0.1:6379> · rs0:PRIMARY> · irb(main):001:0> · >>> · gpg>
  [/^[ \t]*(?:redis[ \t]?)?(?:[\w.-]+:\d+(?:\[\d+\])?|redis)>(?:[ \t]+|$)/, 'other'],
  [/^[ \t]*(?:\w+:(?:PRIMARY|SECONDARY)|\w+[ \t]\[[^\]\n]*\][ \t]\w+|irb(?:\([^)\n]*\)[\d:]*)?|iex(?:\(\d+\))?)>(?:[ \t]+|$)/, 'other'],
  [/^[ \t]*(?:>>>|gpg(?:\/card)?>|s?ftp>|\(gdb\)|\(lldb\))(?:[ \t]+|$)/, 'other'],
] // prettier-ignore

/** Signs that may also be something else: `> ` a redirection or a quotation, `% ` a number's unit, `switch# `. */
const UNSURE = /^[ \t]*(?:(?<sign>[>%])|[A-Za-z][\w.()-]*[>#])[ \t]+(?=\S)/

/** What a shell shows before the further lines of a command. */
export const CONTINUATION: Readonly<Record<Dialect, RegExp>> = {
  sh: /^[ \t]*>(?:[ \t]|$)/,
  powershell: /^[ \t]*>>(?:[ \t]|$)/,
  sql: /^[ \t]*(?:(?:->|'>|">|`>|\/\*>|\.\.\.>)(?:[ \t]|$)|[A-Za-z_][\w-]*[-('"*$^][#>](?:[ \t]|$))/,
  other: /^(?:\.\.\.|[ \t]*More\?)(?:[ \t]|$)/,
}

/** The prompt at the beginning of a line, if there is one that can't be mistaken. A prompt alone on its line counts. */
export function surePrompt(line: string): Prompt | undefined {
  for (const [pattern, dialect] of SURE) {
    const prompt = pattern.exec(line)
    if (prompt) return { length: prompt[0].length, dialect }
  }
  return undefined
}

/**
 * A prompt that only counts because the block's first line of code begins with such a sign. `> /var/log/x` alone
 * empties a file and is no prompt.
 */
export function unsurePrompt(line: string, dialect: Dialect): Prompt | undefined {
  const prompt = UNSURE.exec(line)
  if (!prompt || /^[ \t]*>[ \t]*\S+[ \t]*$/.test(line)) return undefined
  return {
    length: prompt[0].length,
    dialect: prompt.groups?.sign === undefined && dialect === 'sh' ? 'other' : dialect,
  }
}

/** Words that stand in sentences and hardly in commands. */
const SENTENCE =
  /(?<!\S)(?:the|an?|to|if|is|are|be|with|for|and|or|it|this|that|when|then|from|of|in|on|your|you|we|not)(?!\S)/i

/** `# ` and something that begins as a command does: with a small letter or a path. Sentences end with a mark. */
const ROOT = /^[ \t]*#[ \t]+(?=[a-z./_])/
const TEXT_END = /[.:!?…]$|[^\0-\x7f]/

/**
 * `# text` as root's prompt. In a block with other prompts it may as well be a comment, and a comment that is run does
 * more harm than a command that has to be copied by hand: so it has to look like a command. It begins with a small
 * letter or a path, has an option, a pipe, a path, an assignment or a quote, and isn't a sentence.
 * @param isAlone the block has nothing but such lines, and what would be the use of a block of comments? There,
 * `# systemctl reboot` is enough.
 */
export function rootPrompt(line: string, isAlone: boolean): Prompt | undefined {
  const sign = ROOT.exec(line)
  if (!sign) return undefined
  const text = line.slice(sign[0].length).trimEnd()
  const looksLikeCommand = isAlone || /[ \t]-{1,2}[A-Za-z0-9]|[|=$'"]|\S\/\S|[ \t]\//.test(text)
  const looksLikeText = TEXT_END.test(text) || SENTENCE.test(text)
  return looksLikeCommand && !looksLikeText ? { length: sign[0].length, dialect: 'sh' } : undefined
}

/** A line that sets something before the first prompt: `export KEY=…`. No output stands there. */
export function setsVariable(line: string): boolean {
  return /^[ \t]*(?:export[ \t]+)?[A-Za-z_]\w*=/.test(line)
}
