/**
 * What the keyboard shortcuts do; `key-list.ts` has their keys. A script of its own, so that pages without islands have them
 * too.
 */

import { SHORTCUTS, type Shortcut } from './key-list.ts'
import { chooseSingleKeys, hasSingleKeys } from '../../stores/single-keys.ts'

/** Fields in which people type, those that an extension of the browser has put there too: a letter there is text. */
const TYPING = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable]'
/** A step whose top is above this many pixels is under the incident bar, or has been read. */
const READ_PX = 96

const data = document.documentElement.dataset
const dialog = document.querySelector('#shortcuts') as HTMLDialogElement
const box = dialog.querySelector('input') as HTMLInputElement

function help(): void {
  box.checked = hasSingleKeys()
  dialog.showModal()
}

function note(): void {
  // Where nothing is open, the bar of a page that is only read has no field until somebody asks for it.
  data.noting = ''
  document.querySelector<HTMLElement>('[data-note]')?.focus()
}

const stepOf = (element: Element | null) => element?.closest('.step,.todo-row')

function move(by: number): void {
  const here = stepOf(document.activeElement)
  const ticks = [...document.querySelectorAll<HTMLElement>('main .tick')].filter((tick) => tick.getClientRects()[0])
  const at = ticks.findIndex((tick) => (here ? stepOf(tick) === here : tick.getBoundingClientRect().top > READ_PX))
  // Without a focused step, `at` is the first step below the bar: `j` goes to that one, `k` to the one before it.
  const tick = ticks[(at < 0 ? ticks.length : at) + (here || by < 0 ? by : 0)]
  tick?.focus()
  tick?.scrollIntoView({ block: 'center' })
}

const ACTIONS: Readonly<Record<Shortcut, () => void>> = {
  search: () => dispatchEvent(new Event('poise:search')),
  note,
  next: () => move(1),
  previous: () => move(-1),
  tick: () => stepOf(document.activeElement)?.querySelector<HTMLElement>('.tick')?.click(),
  help,
}

/** Does what a key stands for. @returns whether it stands for something, in a browser that wants single keys */
function press(key = ''): boolean {
  const shortcut = (SHORTCUTS as Partial<Record<string, Shortcut>>)[key]
  if (!shortcut || !hasSingleKeys()) return false
  ACTIONS[shortcut]()
  return true
}

addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  if ((target as HTMLElement).matches(TYPING) || document.querySelector(':modal')) return
  // The action may focus a field, and the letter would be typed into it.
  if (press(event.shiftKey ? key : key.toLowerCase())) event.preventDefault()
})

// What was pressed before this script was there; `site/first-look.ts` kept it.
press(data.key)
delete data.key

document.querySelector('[data-shortcuts]')?.addEventListener('click', help)

box.addEventListener('change', () => chooseSingleKeys(box.checked))
