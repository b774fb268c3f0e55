import { useLayoutEffect } from 'preact/hooks'
import { wake } from '../hydrate.ts'
import { StepCheck, type StepWords } from './StepCheck.tsx'

interface Props extends StepWords {
  route: string
}

/**
 * Wakes the boxes of all steps of a page. An island for each would be a sixth of the HTML of “During an incident”,
 * before compression. Stands before the steps, so what the browser hasn't read by then wakes when it has.
 */
export function StepBoxes({ route, ...words }: Props) {
  useLayoutEffect(() => {
    const wakeAll = () => {
      for (const place of document.querySelectorAll<HTMLElement>('[data-asleep]')) {
        const { id, lastElementChild: body } = place.parentElement as HTMLElement
        const label = body?.querySelector('label')?.textContent ?? ''
        wake(place, StepCheck, { step: `${route}:${id}`, id, label, words })
        delete place.dataset.asleep
        // `site/first-look.ts` does what was pressed there by then.
        place.dispatchEvent(new Event('astro:hydrate'))
      }
    }
    wakeAll()
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', wakeAll)
  }, [])
  return <span hidden />
}
