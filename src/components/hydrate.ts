import { type ComponentType, h, hydrate } from 'preact'
import { keepStill } from './site/keep-still.ts'
import { bringTextsBack } from './translated-texts.ts'

// It concerns only pages on which something wakes; the build has no document.
if (!import.meta.env.SSR) {
  // Fetched once more by another address, this would be here twice, and each copy would know half of what is recorded.
  if ('awake' in document.documentElement.dataset) throw new Error('It is here.')
  keepStill()
  bringTextsBack()
}

/**
 * Wakes an island: Astro's Preact client without the parts for signals, slots and `useId`, which we don't use: 0.5 kB
 * fewer on every page that wakes something. The parts came with https://github.com/withastro/astro/pull/4763 and
 * https://github.com/withastro/astro/pull/15881; this can go when they are loaded only where they are used.
 */
export default (element: HTMLElement) =>
  (component: ComponentType, props: object): void =>
    wake(element, component, props)

/** Puts a component into the HTML that was built of it. */
export function wake<P extends object>(element: HTMLElement, component: ComponentType<P>, props: P): void {
  // A box that was pressed is as it was built until `first-look.ts` presses it again: Preact takes over what it finds,
  // and the press would seem to be done.
  for (const box of element.querySelectorAll<HTMLInputElement>('[data-pressed]')) box.checked = box.defaultChecked
  hydrate(h(component, props), element)
}
