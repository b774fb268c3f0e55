/** Keyboard shortcuts: `n`, `j`, `k`, `x` and `?`. A script of its own, so that pages without islands have them too. */

/** Key of the choice in this browser: `off`, or absent. The stores would weigh more than all of this file. */
const CHOICE = 'poise:s:single-keys'
/** Letters belong to whoever types. */
const TYPING =
  'input:not([type=checkbox],[type=radio],[type=submit],[type=button]),textarea,select,[contenteditable]:not([contenteditable=false])'
/** What lies above this many pixels is under the bar or read already. */
const READ_PX = 96
/** So many frames the note field is given to wake up. */
const PATIENCE_FRAMES = 300

const dialog = document.querySelector<HTMLDialogElement>('#shortcuts')
const box = dialog?.querySelector('input')
let isWaking = false
/** What was chosen where nothing can be stored. */
let kept: boolean | undefined

function isOff(): boolean {
  try {
    return kept ?? localStorage.getItem(CHOICE) === 'off'
  } catch {
    return false
  }
}

function help(): void {
  if (box) box.checked = !isOff()
  dialog?.showModal()
}

function note(): void {
  const field = document.querySelector<HTMLInputElement>('[data-note]')
  if (!field) return
  // The bar sleeps on pages that are only read.
  dispatchEvent(new Event('poise:wake'))
  isWaking = true
  let frames = 0
  const reach = () => {
    if (field.disabled && ++frames < PATIENCE_FRAMES) requestAnimationFrame(reach)
    else {
      isWaking = false
      field.focus()
    }
  }
  reach()
}

const stepOf = (element: Element | null) => element?.closest('.step, .todo-row')

function move(by: 1 | -1): void {
  const ticks = [...document.querySelectorAll<HTMLInputElement>('main .tick:enabled')].filter((tick) =>
    tick.checkVisibility(),
  )
  const here = stepOf(document.activeElement)
  const at = here ? ticks.findIndex((tick) => stepOf(tick) === here) : -1
  const below = ticks.findIndex((tick) => tick.getBoundingClientRect().top > READ_PX)
  const next = below < 0 ? ticks.length : below
  const tick = ticks[at >= 0 ? at + by : by > 0 ? next : next - 1]
  tick?.focus({ preventScroll: true })
  tick?.scrollIntoView({ block: 'center' })
}

const ACTIONS: Record<string, () => void> = {
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
  if ((target as Element).closest?.(TYPING) || document.querySelector('dialog:modal') || isWaking || isOff()) return
  // Otherwise the letter would end up in the field that is focused now.
  event.preventDefault()
  action()
})

document.querySelector('[data-shortcuts]')?.addEventListener('click', help)

box?.addEventListener('change', () => {
  kept = undefined
  try {
    if (box.checked) localStorage.removeItem(CHOICE)
    else localStorage.setItem(CHOICE, 'off')
  } catch {
    kept = !box.checked
  }
})

// Nothing to import, and still a file with names of its own.
export {}
