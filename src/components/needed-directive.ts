import type { ClientDirective } from 'astro'
import { hasMirror } from '../stores/has-mirror.ts'
import { holdsRecord } from '../stores/storage-peek.ts'

/** What `build/first-look.ts` marks: pressed or sent while nobody could answer. */
const PRESSED = '[data-command][data-pressed]'

/**
 * `client:needed`: wakes an island when this browser holds a record, when something is recorded, or when a person
 * reaches for it. What was pressed before it was awake is pressed again then. Pages that are only read load nothing.
 * When its code can't be fetched, the bar says so, and the next press tries again.
 */
const needed: ClientDirective = (load, _options, element) => {
  let waking: Promise<void> | undefined
  const wake = () => {
    waking ??= load()
      .then((hydrate) => hydrate())
      .then(
        () => {
          // Astro 7.3.5 comes to this place whether it could load the island or not; an island that is awake has lost
          // this attribute (https://github.com/withastro/astro/issues/16341). Can go when `hydrate` tells.
          if (element.hasAttribute('ssr')) return fail(element)
          // The other sleeping islands of the page wake up with it.
          dispatchEvent(new Event('poise:wake'))
          replay(element)
        },
        () => fail(element),
      )
    return waking
  }
  function fail(island: HTMLElement): void {
    waking = undefined
    const isAsked = island.querySelectorAll('[data-pressed]')
    isAsked.forEach((control) => control.removeAttribute('data-pressed'))
    const line = document.querySelector<HTMLElement>('.bar-failed')
    if (line && isAsked.length > 0) line.textContent = line.dataset.failed ?? ''
  }
  for (const event of ['pointerover', 'focusin', 'click', 'submit']) element.addEventListener(event, wake)
  for (const event of ['poise:wake', 'storage']) addEventListener(event, wake)
  // A page that comes back by the Back button heard nothing of what was recorded meanwhile.
  addEventListener('pageshow', () => holdsRecord() && wake())
  if (holdsRecord() || element.querySelector('[data-pressed]')) wake()
  // No record in the storage, but perhaps in the second copy, from which it is restored.
  else void hasMirror().then((isThere) => (isThere ? wake() : undefined))
}

function replay(island: HTMLElement): void {
  const line = document.querySelector('.bar-failed')
  if (line) line.textContent = ''
  // The awake island answers from its next frame on.
  requestAnimationFrame(() => {
    const pressed = island.querySelector<HTMLElement>(PRESSED)
    pressed?.removeAttribute('data-pressed')
    pressed?.click()
  })
}

export default needed
