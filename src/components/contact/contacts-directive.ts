import type { ClientDirective } from 'astro'
import { peekSetting } from '../../stores/storage-peek.ts'

/** What shows a contact, links it or copies it. */
const CONTACT = '[data-contact-href],.contact :is(a,button)'

/**
 * `client:contacts`: wakes the island when this browser has contacts of its own. Whoever has none loads nothing for it.
 * Until it is awake, a press on a contact waits for it: it would lead to the old call.
 */
const contacts: ClientDirective = (load, _options, element) => {
  const isAsleep = () => element.hasAttribute('ssr')
  // That it couldn't be loaded is told by the attribute: https://github.com/withastro/astro/issues/16341
  const wake = () => load().then((hydrate) => hydrate())
  const wait = async (event: Event) => {
    const pressed = (event.target as HTMLElement).closest<HTMLElement>(CONTACT)
    if (!pressed || !isAsleep()) return
    event.preventDefault()
    event.stopPropagation()
    await wake()
    if (isAsleep()) pressed.dataset.lost = element.textContent
    else requestAnimationFrame(() => pressed.click())
  }
  if (peekSetting('contact')) {
    addEventListener('click', wait, true)
    wake()
  }
  addEventListener('storage', ({ key }) => {
    if (key === 'poise:s:contact') wake()
  })
}

export default contacts
