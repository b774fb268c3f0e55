import type { ClientDirective } from 'astro'
import { hasMirror } from '../stores/has-mirror.ts'
import { holdsRecord } from '../stores/storage-peek.ts'

/**
 * `client:needed`: wakes an island when this browser holds a record, when something is recorded, or when a person
 * reaches for it. The click that reached for it is given to the island once it is awake. Pages that are only read
 * load nothing.
 */
const needed: ClientDirective = (load, _options, element) => {
  let waking: Promise<void> | undefined
  let isAwake = false
  const wake = () => {
    waking ??= load()
      .then((hydrate) => hydrate())
      .then(() => {
        isAwake = true
        // The other sleeping islands of the page wake up with it.
        dispatchEvent(new Event('poise:wake'))
      })
    return waking
  }
  element.addEventListener('pointerover', wake, { once: true })
  element.addEventListener('focusin', wake, { once: true })
  element.addEventListener('click', async (event) => {
    const name = (event.target as HTMLElement).closest<HTMLElement>('[data-command]')?.dataset.command
    if (!name || isAwake) return
    await wake()
    // The awake island enables its buttons in the next frame.
    requestAnimationFrame(() => element.querySelector<HTMLElement>(`[data-command="${name}"]`)?.click())
  })
  addEventListener('poise:wake', wake, { once: true })
  addEventListener('storage', wake, { once: true })
  // A page that comes back by the Back button heard nothing of what was recorded meanwhile.
  addEventListener('pageshow', () => holdsRecord() && wake())
  if (holdsRecord()) wake()
  // No record in the storage, but perhaps in the second copy, from which it is restored.
  else void hasMirror().then((isThere) => (isThere ? wake() : undefined))
}

export default needed
