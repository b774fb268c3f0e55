/** Keyboard shortcuts: `/`, `n`, `j`, `k`, `x` and `?`. A script of its own, so that pages without islands have them too. */

import { chooseSingleKeys, followSingleKeys, hasSingleKeys } from '../../stores/single-keys.ts'

/** Letters belong to whoever types. */
const TYPING = 'input:not([type=checkbox],[type=radio]),textarea,select'
/** What lies above this many pixels is under the bar or read already. */
const READ_PX = 96
/** So many frames the note field is given to wake up. */
const PATIENCE_FRAMES = 300

const dialog = document.querySelector('#shortcuts') as HTMLDialogElement
const box = dialog.querySelector('input') as HTMLInputElement
let isWaking = false

function help(): void {
  box.checked = hasSingleKeys()
  dialog.showModal()
}

function note(): void {
  const field = document.querySelector('[data-note]') as HTMLInputElement
  let frames = 0
  const reach = () => {
    isWaking = field.disabled && ++frames < PATIENCE_FRAMES
    if (isWaking) requestAnimationFrame(reach)
    else field.focus()
  }
  // The bar sleeps on pages that are only read.
  dispatchEvent(new Event('poise:wake'))
  reach()
}

const stepOf = (element: Element | null) => element?.closest('li:has(.tick)')

function move(by: number): void {
  const here = stepOf(document.activeElement)
  const ticks = [...document.querySelectorAll<HTMLElement>('main .tick')].filter((tick) => tick.checkVisibility())
  const at = ticks.findIndex((tick) => (here ? stepOf(tick) === here : tick.getBoundingClientRect().top > READ_PX))
  // From between two steps the next one is the one that was found.
  const tick = ticks[(at < 0 ? ticks.length : at) + (here ? by : Math.min(by, 0))]
  tick?.focus()
  tick?.scrollIntoView({ block: 'center' })
}

const ACTIONS: Record<string, () => void> = {
  '/': () => dispatchEvent(new Event('poise:search')),
  n: note,
  j: () => move(1),
  k: () => move(-1),
  x: () => stepOf(document.activeElement)?.querySelector<HTMLElement>('.tick')?.click(),
  '?': help,
}

addEventListener('keydown', (event) => {
  const { key, target } = event
  const action = ACTIONS[event.shiftKey ? key : key.toLowerCase()]
  if (!action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
  const { isContentEditable } = target as HTMLElement
  if (!hasSingleKeys() || isWaking || isContentEditable || (target as HTMLElement).matches(TYPING)) return
  if (document.querySelector(':modal')) return
  // Otherwise the letter would end up in the field that is focused now.
  event.preventDefault()
  action()
})

document.querySelector('[data-shortcuts]')?.addEventListener('click', help)

box.addEventListener('change', () => chooseSingleKeys(box.checked))
addEventListener('storage', followSingleKeys)
