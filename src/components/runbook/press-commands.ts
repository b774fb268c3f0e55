import type { FilledCommand } from '../../domain/runbook/fill-command.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { retract } from '../../stores/retract.ts'
import { $values } from '../../stores/runbook-values.ts'
import { noteCommand } from '../../stores/runbooks.ts'
import { askFirst } from '../../stores/stale.ts'
import { answer } from '../../stores/toast.ts'
import { copyAndSay } from '../copy-and-say.ts'
import { refusalText } from '../refusal-text.ts'
import {
  filledCommand,
  plainValues,
  recordableValues,
  setBefore,
  withPresets,
  writtenBlanks,
  writtenCommand,
} from './page-commands.ts'

/** A press on a command that has to be asked about first. */
export interface Pressed {
  /** What will be copied, or noted. */
  text: string
  /** Blanks with a value that is out of the ordinary, or that runs by itself, and came with a link. */
  odd: readonly OddValue[]
  /** Keys of blanks that stay as they are written. */
  withheld: readonly string[]
  go: () => void
}

/** A value to look at before it is used. */
export interface OddValue {
  key: string
  value: string
  isFromLink: boolean
}

/**
 * Has the buttons of all commands do something.
 * @param ask is called where somebody has to look at a value first
 * @returns ends it
 */
export function pressCommands(
  { path, presets }: { path: string; presets: Readonly<Record<string, string>> },
  t: Words<'runbook'>['commands'],
  ask: (pressed: Pressed) => void,
): () => void {
  const text = document.querySelector('.runbook-text') as HTMLElement
  text.addEventListener('click', press)
  for (const place of text.querySelectorAll<HTMLElement>('.command-do[data-asleep]')) {
    delete place.dataset.asleep
    for (const button of place.querySelectorAll('button')) button.setAttribute('aria-label', nameOf(button))
    place.dispatchEvent(new Event('astro:hydrate', { bubbles: true }))
  }
  return () => text.removeEventListener('click', press)

  function press({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-act]')
    if (!button) return
    const commands = commandsOf(button)
    const filled = withPresets($values(path).get(), presets)
    const isNoted = button.dataset.act === 'ran'
    const values = isNoted ? recordableValues(filled) : plainValues(filled)
    const done = commands.map((command) => filledCommand(command, values))
    const copied = done.map((one) => one.text).join('\n')
    const odd = [...new Set(done.flatMap((one) => [...one.quoted, ...one.withheld, ...linkCommands(one.commands)]))]
    const withheld = [...new Set(done.flatMap((one) => one.withheld))]
    const go = () => {
      if (isNoted) note(copied)
      else void copyAndSay(copied, { ...t, copied: copiedText(commands, done, t) })
    }
    if (odd.length === 0) {
      go()
      return
    }
    ask({
      text: copied,
      withheld,
      go,
      odd: odd.map((key) => {
        const { value = '', origin } = filled.get(key) ?? {}
        return { key, value, isFromLink: origin === 'link' }
      }),
    })

    function linkCommands(keys: readonly string[]): string[] {
      return keys.filter((key) => filled.get(key)?.origin === 'link')
    }
  }

  function note(command: string): void {
    askFirst(
      () => {
        const entry = noteCommand({ command, path })
        if (entry) answer(fill(t.noted, { command: shortened(command) }), () => retract(entry.id))
      },
      (refusal) => refusal && answer(refusalText(refusal, t)),
    )
  }
}

/** What is still to be filled in, and what another command has to set first, is said with the copy, before it is pasted. */
function copiedText(
  commands: readonly HTMLElement[],
  done: readonly FilledCommand[],
  t: Words<'runbook'>['commands'],
): string {
  const open = done.flatMap((one, at) => (commands[at] ? writtenBlanks(commands[at], one.open) : []))
  const set = commands.flatMap(setBefore)
  const said = open.length > 0 ? fill(t.copiedOpen, { blanks: namesOf(open) }) : t.copied
  return set.length > 0 ? said + fill(t.setBefore, { variables: namesOf(set) }) : said
}

const namesOf = (names: readonly string[]) => [...new Set(names)].join(' ')

/** What a button is called among all others like it. */
function nameOf(button: HTMLElement): string {
  const commands = commandsOf(button).map((command) => writtenCommand(command))
  return `${button.textContent}: ${shortened(commands.join(' '))}`
}

function commandsOf(button: HTMLElement): HTMLElement[] {
  const place = button.parentElement as HTMLElement
  if (button.dataset.act === 'all')
    return [...(place.parentElement as HTMLElement).querySelectorAll<HTMLElement>('[data-command]')]
  const row = place.closest<HTMLElement>('[data-command]')
  if (row) return [row]
  // Behind a step's label stand the buttons of its commands, in their order; else a command is right before its own.
  const label = place.parentElement?.querySelector('label')
  const commands = label?.querySelectorAll<HTMLElement>('[data-command]')
  const nth = [...(place.parentElement?.children ?? [])].filter((one) => one.matches('.command-do')).indexOf(place)
  const command = label ? commands?.[nth] : place.previousElementSibling
  return command instanceof HTMLElement ? [command] : []
}

/** What an answer over the page has room for. */
function shortened(command: string): string {
  return command.length > 60 ? `${command.slice(0, 59)}…` : command
}
