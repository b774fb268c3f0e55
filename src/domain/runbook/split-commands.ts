import { goesOn, isWholeCommand } from './command-end.ts'
import type { Dialect } from './dialect.ts'
import { CONTINUATION, rootPrompt, setsVariable, surePrompt, unsurePrompt, type Prompt } from './prompts.ts'

/** A stretch of a block, in code units: `from` belongs to it, `to` doesn't. */
export interface BlockStretch {
  readonly from: number
  readonly to: number
}

/** A command of a block, and where it stands there. */
export interface CommandRange {
  /** Where it begins with its prompt, and with comments on lines of their own right above it. */
  readonly start: number
  /** Where it ends: after its last line, without the line end and without its output. */
  readonly end: number
  /** What of the block is copied: a stretch a line, without prompts. Between two of them stands a line feed. */
  readonly copied: readonly BlockStretch[]
  /** What is copied. */
  readonly text: string
  /** Whose command it is: the block's, or its prompt's. */
  readonly dialect: Dialect
}

interface Line {
  readonly from: number
  readonly text: string
}

/** How many lines a command may have that isn't whole after the first. */
const LINES_LIMIT = 400
/** A table as `kubectl get` prints it, copied into the block with the command: two or more names of columns. */
const TABLE_HEAD =
  /^[A-Z][A-Z0-9()%/-]*(?: [A-Z0-9()%/-]+)*(?:\t| {2,})[A-Z][A-Z0-9()%/-]*(?: {1,}[A-Z][A-Z0-9()%/-]*)*\s*$/

/**
 * The commands of a block, in order. A block that shows prompts has a command after each of them, everything else in
 * it is output; in one without, every logical line of a shell is a command, and every statement of SQL. A function, a
 * loop, a heredoc and whatever else a shell asks more lines for is one command. A quote that is never closed takes no
 * more than its line, so that one odd line doesn't swallow the block.
 * A block of an unknown dialect has commands only where it shows prompts that can't be mistaken (`$ `). Two statements
 * on one line are one command. A line of a heredoc that begins with a prompt makes the whole block one with prompts. Line
 * ends may be CRLF; what is copied has line feeds.
 */
export function splitCommands(block: string, dialect: Dialect): CommandRange[] {
  const lines = linesOf(block)
  const promptOf = promptsOf(lines, dialect)
  const commands: CommandRange[] = []
  let comments: number | undefined
  let isTable = false
  const isOutput = ({ text }: Line): boolean =>
    dialect === 'other' || (promptOf !== undefined && (commands.length > 0 || !setsVariable(text)))
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? { from: 0, text: '' }
    const prompt = promptOf?.(line.text)
    isTable &&= line.text.trim() !== ''
    isTable ||= !promptOf && dialect === 'sh' && TABLE_HEAD.test(line.text)
    if (!prompt && isComment(line.text, dialect)) {
      comments ??= line.from
      at++
    } else if (isNothing(line, prompt) || isTable || (!prompt && isOutput(line))) {
      comments = undefined
      at++
    } else {
      const command = commandAt(lines, at, prompt, prompt?.dialect ?? dialect, promptOf)
      commands.push({ ...command.range, start: comments ?? command.range.start })
      comments = undefined
      at += command.lineCount
    }
  }
  return commands
}

/** What is copied of a whole block: its commands, one after another, without comments, prompts and output. */
export function copiedBlock(commands: readonly CommandRange[]): string {
  return commands.map(({ text }) => text).join('\n')
}

/** Whether a block shows prompts that can't be mistaken: what makes one without a language a block of commands. */
export function showsPrompts(block: string): boolean {
  return linesOf(block).some(({ text }) => surePrompt(text) !== undefined)
}

function linesOf(block: string): Line[] {
  let from = 0
  return block.split('\n').map((text) => {
    const line = { from, text: text.replace(/\r$/, '') }
    from += text.length + 1
    return line
  })
}

/** How prompts are found in this block, or `undefined` when it shows none. */
function promptsOf(lines: readonly Line[], dialect: Dialect): ((line: string) => Prompt | undefined) | undefined {
  if (lines.some(({ text }) => surePrompt(text))) return (line) => surePrompt(line) ?? rootPrompt(line, false)
  const first = lines.find(({ text }) => text.trim() !== '' && !isComment(text, dialect))
  if (!first && dialect === 'sh') return (line) => rootPrompt(line, true)
  const isUnsure = dialect !== 'other' && first !== undefined && unsurePrompt(first.text, dialect) !== undefined
  return isUnsure ? (line) => unsurePrompt(line, dialect) : undefined
}

function isComment(line: string, dialect: Dialect): boolean {
  return (dialect === 'sql' ? /^\s*(?:--|#|\/\*.*\*\/\s*$)/ : /^\s*#/).test(line)
}

function isNothing({ text }: Line, prompt: Prompt | undefined): boolean {
  return text.slice(prompt?.length ?? 0).trim() === ''
}

function commandAt(
  lines: readonly Line[],
  at: number,
  prompt: Prompt | undefined,
  dialect: Dialect,
  promptOf: ((line: string) => Prompt | undefined) | undefined,
): { range: CommandRange; lineCount: number } {
  const all = following(lines, at, prompt, dialect, promptOf)
  const whole = all.findIndex((_, index) => isWholeCommand(joined(all.slice(0, index + 1)), dialect))
  // A statement without `;` ends with its paragraph, or, at a prompt, where no further line was typed.
  const broken = all.findIndex(({ text, isTyped }, index) => {
    if (dialect === 'sql')
      return promptOf ? !(all[index + 1]?.isTyped ?? false) : !isTyped && all[index + 1]?.text.trim() === ''
    return !goesOn(text, dialect)
  })
  const last = whole >= 0 ? whole : broken >= 0 ? broken : all.length - 1
  const taken = all.slice(0, last + 1)
  const copied = taken.map(({ from, text }) => ({ from, to: from + text.length }))
  const range: CommandRange = {
    start: lines[at]?.from ?? 0,
    end: copied.at(-1)?.to ?? 0,
    copied,
    text: joined(taken),
    dialect,
  }
  return { range, lineCount: taken.length }
}

/** The lines that may belong to a command, without their prompts: up to the next prompt. */
function following(
  lines: readonly Line[],
  at: number,
  prompt: Prompt | undefined,
  dialect: Dialect,
  promptOf: ((line: string) => Prompt | undefined) | undefined,
): (Line & { isTyped: boolean })[] {
  const [first, ...rest] = lines.slice(at, at + LINES_LIMIT)
  if (!first) return []
  const length = prompt?.length ?? 0
  const taken = [{ from: first.from + length, text: first.text.slice(length), isTyped: false }]
  const continuation = CONTINUATION[dialect]
  const isTyped = promptOf !== undefined && continuation.test(rest[0]?.text ?? '')
  for (const line of rest) {
    const typed = isTyped ? (continuation.exec(line.text)?.[0].length ?? -1) : 0
    if (typed < 0 || (typed === 0 && promptOf && surePrompt(line.text))) break
    taken.push({ from: line.from + typed, text: line.text.slice(typed), isTyped })
  }
  return taken
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n')
}
