import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { type BlankPlace, blankPlaceOf, dialectOf } from '../../domain/runbook/dialect.ts'
import { findBlanks } from '../../domain/runbook/find-blanks.ts'
import { isCommand, isStatement, isWarnedOf } from '../../domain/runbook/is-command.ts'
import { sessionVariables } from '../../domain/runbook/session-variables.ts'
import { type CommandRange, splitCommands } from '../../domain/runbook/split-commands.ts'
import { element, isElement, textOf } from './tree.ts'

/** What is known of a piece of code, block or not. */
export interface CodeFacts {
  /** Whose rules its blanks follow. */
  place: Exclude<BlankPlace, 'prose'>
  /** The variables that its commands leave behind in the shell, for what stands after it. */
  sets: readonly string[]
}

/**
 * Marks what can be run: each command of a shell's block, with the place of its buttons behind it, and commands in
 * sentences. Has to come before anything is put into code.
 * @returns what is known of each piece of code
 */
export function markCommands(tree: Root): ReadonlyMap<Element, CodeFacts> {
  const codes = new Map<Element, CodeFacts>()
  visit(tree, 'element', (code, index, parent) => {
    if (code.tagName !== 'code' || !parent || index === undefined) return
    if (isElement(parent as Element, 'pre')) markBlock(parent as Element, code, codes)
    else markInline(code, parent.children as ElementContent[], index, codes)
  })
  return codes
}

function markBlock(pre: Element, code: Element, codes: Map<Element, CodeFacts>): void {
  const text = textOf(code)
  const language = languageOf(code)
  const commands = splitCommands(text, dialectOf(language, text))
  const sets = commands.flatMap((command) => sessionVariables(command.text, command.dialect))
  codes.set(code, { place: blankPlaceOf(language, text), sets })
  if (commands.length === 0) return
  code.children = rows(text, commands)
  if (commands.length > 1) pre.children.push(buttons('all'))
}

function languageOf(code: Element): string {
  const names = code.properties.className
  const name = Array.isArray(names) ? names.map(String).find((one) => one.startsWith('language-')) : undefined
  return name?.slice('language-'.length) ?? ''
}

/** Each command in a row with its buttons; what stands between, output for example, as it is. */
function rows(text: string, commands: readonly CommandRange[]): ElementContent[] {
  const parts: ElementContent[] = []
  let done = 0
  for (const { copied, end, dialect } of commands) {
    const start = text.lastIndexOf('\n', (copied[0]?.from ?? end) - 1) + 1
    pushText(parts, text.slice(done, start))
    const row: ElementContent[] = []
    let at = start
    for (const { from, to } of copied) {
      if (from > at)
        row.push(element('span', { className: ['prompt'] }, [{ type: 'text', value: text.slice(at, from) }]))
      row.push(element('span', { className: ['typed'] }, [{ type: 'text', value: text.slice(from, to) }]))
      at = to
    }
    // The line end belongs to the row: behind it, it would be an empty line.
    const lineEnd = text[end] === '\n' ? end + 1 : end
    row.push(buttons('one'))
    pushText(row, text.slice(at, lineEnd))
    parts.push(element('span', { className: ['command'], dataCommand: '', dataDialect: dialect }, row))
    done = lineEnd
  }
  pushText(parts, text.slice(done))
  return parts
}

function pushText(parts: ElementContent[], value: string): void {
  if (value !== '') parts.push({ type: 'text', value })
}

/** The place of the buttons of one command, or of a whole block. */
function buttons(of: 'one' | 'all'): Element {
  return element('span', {
    className: ['command-do'],
    dataAsleep: 'StepBoxes',
    ...(of === 'all' ? { dataAll: '' } : {}),
  })
}

function markInline(code: Element, siblings: ElementContent[], index: number, codes: Map<Element, CodeFacts>): void {
  const text = textOf(code)
  const dialect = isStatement(text) ? 'sql' : 'sh'
  const isRun =
    isCommand(text, findBlanks(text, dialect).length > 0) || (dialect === 'sql' && findBlanks(text, dialect).length > 0)
  codes.set(code, { place: isRun ? dialect : 'other', sets: isRun ? sessionVariables(text, dialect) : [] })
  if (!isRun || isWarnedOf(siblings.slice(0, index).map(textOf).join(''))) return
  code.properties = { ...code.properties, className: ['typed'], dataCommand: '', dataDialect: dialect }
  siblings.splice(index + 1, 0, buttons('one'))
}
