import type { ClientDirective } from 'astro'

/** How long what stands behind the open tab waits once the page begins to wake, in milliseconds: the page comes first. */
const PATIENCE_MS = 1_000

/**
 * `client:tab`: wakes an island behind a tab when the tab is opened or what stands behind it comes in sight, or when the
 * pointer or the focus reaches its tab or a link that leads there; behind the tab that is open it wakes by itself, so that
 * it is there when somebody comes to it. Where it can’t, that is said to whoever opened the tab, and the next reach or
 * press tries again.
 */
const tab: ClientDirective = (load, _options, element) => {
  const panel = element.closest<HTMLElement>('[role=tabpanel]')
  if (!panel) return
  const note = document.querySelector<HTMLElement>('.not-loaded')
  let isAsked = false
  let isSaid = false
  const say = (text = '') => {
    isSaid = text !== ''
    if (note) note.textContent = text
  }
  const wake = async () => {
    if (!element.hasAttribute('ssr')) return
    await (
      await load()
    )()
    // Another island of the panel may have come.
    if (!element.hasAttribute('ssr')) isSaid && say()
    else if (isAsked) say(note?.dataset.text)
  }
  const ask = () => {
    isAsked = true
    void wake()
  }
  const name = panel.id.replace('panel-', '')
  const reach = ({ target, type }: Event) => {
    if ((target as Element).closest(`#tab-${name},[href$="#${name}"]`)) (type === 'click' ? ask : wake)()
  }
  for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, reach)
  new MutationObserver(() => panel.hidden || ask()).observe(panel, { attributeFilter: ['hidden'] })
  new IntersectionObserver(([seen]) => seen?.isIntersecting && wake()).observe(panel)
  const waitAndWake = () => setTimeout(() => panel.hidden || wake(), PATIENCE_MS)
  document.addEventListener('astro:hydrate', waitAndWake, { once: true, capture: true })
}

export default tab
