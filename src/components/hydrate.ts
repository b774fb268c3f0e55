import { type ComponentType, h, hydrate, render, type VNode } from 'preact'

/**
 * Wakes an island: Astro's Preact client without the parts for signals and slots, which we don't use and every page
 * would pay for. Can go when `@astrojs/preact` loads its signals code only where there are signals.
 */
export default (element: HTMLElement) =>
  async (component: ComponentType, props: object): Promise<void> => {
    if (!element.hasAttribute('ssr')) return
    const island = h(component, props)
    giveIdSpace(island, Number(element.dataset.preactIslandId))
    hydrate(island, element)
    element.addEventListener('astro:unmount', () => render(null, element), { once: true })
  }

/** `useId` counts within an island's own number, the same as on the server. */
function giveIdSpace(island: VNode, number: number): void {
  const mask = [number, 0]
  Object.assign(island, { _mask: mask, __m: mask })
}
