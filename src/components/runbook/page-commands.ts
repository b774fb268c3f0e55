import type { Dialect } from '../../domain/runbook/dialect.ts'
import { fillCommand, type FilledCommand } from '../../domain/runbook/fill-command.ts'
import { fillLabel } from '../../domain/runbook/fill-label.ts'
import type { RunbookPart } from '../../domain/runbook/parts.ts'
import { isInertValue } from '../../domain/runbook/plain-value.ts'
import { visible } from '../../domain/visible.ts'
import { type FilledBlanks, withoutSecrets } from '../../stores/runbook-values.ts'

/** How a secret is shown; what is copied holds the secret itself. */
const SECRET = '•••'

type Values = ReadonlyMap<string, string>

/** What stands in the blanks: what was filled in, else what the runbook begins with. */
export function withPresets(filled: FilledBlanks, presets: Readonly<Record<string, string>>): FilledBlanks {
  return new Map([...Object.entries(presets).map(([key, value]) => [key, { value }] as const), ...filled])
}

/** What was filled in, without where it came from. */
export function plainValues(filled: FilledBlanks): Values {
  return new Map([...filled].map(([key, { value }]) => [key, value]))
}

/** The same without secrets: what may be recorded, in which a secret's blank stays as it is written. */
export function recordableValues(filled: FilledBlanks): Values {
  return plainValues(new Map([...filled].filter(([, { isSecret }]) => !isSecret)))
}

/** A command of the page, its blanks filled in. @param command an element with `data-command` */
export function filledCommand(command: HTMLElement, values: Values): FilledCommand {
  const blanks = blanksOf(command)
  return fillCommand(partsOf(command, blanks), command.dataset.dialect as Dialect, values)
}

/** How blanks of a command are written, of these keys. */
export function writtenBlanks(command: HTMLElement, keys: readonly string[]): string[] {
  return partsOf(command, blanksOf(command)).flatMap((part) =>
    typeof part !== 'string' && keys.includes(part.key) ? [part.written] : [],
  )
}

/** The variables of a command to which one before it gives their values, as they are written. */
export function setBefore(command: HTMLElement): string[] {
  return [...command.querySelectorAll<HTMLElement>('[data-set]')].map(({ textContent }) => textContent ?? '')
}

/** A command as it is written, in one line. */
export function writtenCommand(command: HTMLElement): string {
  const parts = partsOf(command, blanksOf(command))
  return parts
    .map((part) => (typeof part === 'string' ? part : part.written))
    .join('')
    .replace(/\s+/g, ' ')
}

/**
 * Shows in every command and every sentence what was filled in: in a command as it is copied, quotes and all, elsewhere
 * only letters and plain signs, since whatever stands on the page may be selected and pasted into a shell. A blank that
 * is empty, or whose value can't go there, stands as it is written.
 */
export function showValues(page: HTMLElement, filled: FilledBlanks): void {
  const values = plainValues(filled)
  const inCommands = new Set<HTMLElement>()
  for (const command of page.querySelectorAll<HTMLElement>('[data-command]')) {
    const { pieces } = filledCommand(command, values)
    for (const [at, blank] of blanksOf(command).entries()) {
      inCommands.add(blank)
      show(blank, filled, pieces[at])
    }
  }
  for (const blank of page.querySelectorAll<HTMLElement>('[data-blank]'))
    if (!inCommands.has(blank)) {
      const value = values.get(keyOf(blank)) ?? ''
      show(blank, filled, isInertValue(value) ? value : undefined)
    }
}

/** The steps of a page keep their words as they are written: what is filled in changes, and a tick says what it was for. */
export function writtenLabel(body: Element | null): string {
  const label = body?.querySelector('label')
  return label?.dataset.label ?? label?.textContent ?? ''
}

/** The words of a step with what may be recorded of its blanks, or of its commands' where it has none; see `fillLabel`. */
export function filledLabel(body: HTMLElement, filled: FilledBlanks): string | undefined {
  const label = body.querySelector<HTMLElement>('label')
  if (!label) return undefined
  const inCommands = [...body.querySelectorAll<HTMLElement>('[data-command] [data-blank]')].map(keyOf)
  const text = fillLabel(partsIn(label, blanksOf(label)), recordableValues(filled), inCommands)
  return text && withoutSecrets(text)
}

/** Says beside each step that was ticked for other values than stand in the blanks now what it was ticked for. */
export function showTickedFor(body: HTMLElement, ticked: string | false | undefined, now: string | undefined): void {
  body.dataset.tickedFor = ticked && ticked !== now ? ticked : ''
}

function show(blank: HTMLElement, filled: FilledBlanks, piece: string | undefined): void {
  // What is written is remembered where it stands.
  blank.dataset.written ??= blank.textContent ?? ''
  const value = filled.get(keyOf(blank))
  const { written } = blank.dataset
  const isPut = value !== undefined && piece !== undefined && piece !== written
  const text = isPut ? (value.isSecret ? SECRET : visible(piece)) : (written as string)
  blank.dataset.state = !value ? '' : !isPut ? 'withheld' : piece === value.value ? 'filled' : 'quoted'
  if (blank.textContent !== text) blank.textContent = text
}

function keyOf(blank: HTMLElement): string {
  return blank.dataset.blank as string
}

function blanksOf(command: HTMLElement): HTMLElement[] {
  return [...command.querySelectorAll<HTMLElement>('[data-blank]')]
}

/** What of a command is typed, in one piece: each line as it stands in the text, without prompts and buttons. */
function partsOf(command: HTMLElement, blanks: readonly HTMLElement[]): RunbookPart[] {
  const lines = command.matches('.typed') ? [command] : [...command.querySelectorAll<HTMLElement>('.typed')]
  return lines.flatMap((line, at) => [...(at > 0 ? ['\n'] : []), ...partsIn(line, blanks)])
}

function partsIn(node: Node, blanks: readonly HTMLElement[]): RunbookPart[] {
  return [...node.childNodes].flatMap((child): RunbookPart[] => {
    const blank = blanks.find((one) => one === child)
    if (blank) return [{ key: keyOf(blank), written: blank.dataset.written ?? blank.textContent ?? '' }]
    return child.childNodes.length > 0 ? partsIn(child, blanks) : [child.textContent ?? '']
  })
}
