import { type ComponentType, h, hydrate, render } from 'preact'

/**
 * Wakes an island: Astro's Preact client without the parts for signals, slots and `useId`, which we don't use and every
 * page would pay for. Can go when `@astrojs/preact` loads its signals code only where there are signals.
 */
export default (element: HTMLElement) =>
  async (component: ComponentType, props: object): Promise<void> => {
    if (!element.hasAttribute('ssr')) return
    hydrate(h(component, props), element)
    element.addEventListener('astro:unmount', () => render(null, element), { once: true })
  }
