import type { ClientDirective } from 'astro'
import { ifMirrored } from '../stores/if-mirrored.ts'
import { holdsRecord } from '../stores/storage-peek.ts'

/**
 * `client:needed`: wakes an island when this browser holds a record, when something is recorded, or when a person
 * reaches for it. What was pressed by then, `site/first-look.ts` does again. Pages that are only read load nothing.
 */
const needed: ClientDirective = (load, _options, element) => {
  let waking: Promise<void> | undefined
  const wake = () => {
    waking ??= load()
      .then((hydrate) => hydrate())
      .then(() => {
        // Astro 7.3.5 comes to this place whether it could load the island or not; an island that is awake has lost
        // this attribute (https://github.com/withastro/astro/issues/16341). Can go when `hydrate` tells.
        if (element.hasAttribute('ssr')) {
          waking = undefined
          // The next reach for it tries again, so nobody else has to.
          delete element.dataset.failed
        }
        // The other sleeping islands of the page wake up with it.
        else dispatchEvent(new Event('poise:wake'))
      })
    return waking
  }
  for (const event of ['pointerover', 'focusin', 'click', 'submit']) element.addEventListener(event, wake)
  for (const event of ['poise:wake', 'storage']) addEventListener(event, wake)
  // A page that comes back by the Back button heard nothing of what was recorded meanwhile.
  addEventListener('pageshow', () => holdsRecord() && wake())
  if (holdsRecord() || element.querySelector('[data-pressed]')) wake()
  // No record in the storage, but perhaps in the second copy, from which it is restored.
  else ifMirrored(wake)
}

export default needed
