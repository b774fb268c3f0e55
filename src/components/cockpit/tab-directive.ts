import type { ClientDirective } from 'astro'

/** How long what stands behind the open tab waits once the page begins to wake, in milliseconds: the page comes first. */
const PATIENCE_MS = 1_000

/**
 * `client:tab`: wakes an island behind a tab when the tab is opened or what stands behind it comes in sight, or when the
 * pointer or the focus reaches its tab or a link that leads there; where it can’t, the next time. Behind the tab that is
 * open it wakes by itself, so that it is there when somebody comes to it.
 */
const tab: ClientDirective = (load, _options, element) => {
  const panel = element.closest<HTMLElement>('[role=tabpanel]')
  if (!panel) return
  const wake = () => {
    if (element.hasAttribute('ssr')) load().then((hydrate) => hydrate())
  }
  const name = panel.id.replace('panel-', '')
  const reach = ({ target }: Event) => (target as Element).closest(`#tab-${name},[href$="#${name}"]`) && wake()
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, reach)
  new MutationObserver(() => panel.hidden || wake()).observe(panel, { attributeFilter: ['hidden'] })
  new IntersectionObserver(([seen]) => seen?.isIntersecting && wake()).observe(panel)
  const waitAndWake = () => setTimeout(() => panel.hidden || wake(), PATIENCE_MS)
  document.addEventListener('astro:hydrate', waitAndWake, { once: true, capture: true })
}

export default tab
