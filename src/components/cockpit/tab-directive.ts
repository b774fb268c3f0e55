import type { ClientDirective } from 'astro'

/** `client:tab`: wakes an island when the tab behind which it stands is opened; where it can’t, when it is opened again. */
const tab: ClientDirective = (load, _options, element) => {
  const panel = element.closest<HTMLElement>('[role=tabpanel]')
  const look = () => {
    if (!panel?.hidden && element.hasAttribute('ssr')) load().then((hydrate) => hydrate())
  }
  if (panel) new MutationObserver(look).observe(panel, { attributeFilter: ['hidden'] })
  look()
}

export default tab
