import { type ComponentType, h, hydrate } from 'preact'
import { bringTextsBack } from '../translated-texts.ts'

if (!import.meta.env.SSR) bringTextsBack()

/** Wakes the search with the Preact that is in its own file; `build/search-alone.ts` says why. */
export default (element: HTMLElement) =>
  (component: ComponentType, props: object): void =>
    hydrate(h(component, props), element)
