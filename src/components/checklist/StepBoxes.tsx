import { useLayoutEffect } from 'preact/hooks'
import { wake } from '../hydrate.ts'
import { StepCheck, type StepWords } from './StepCheck.tsx'

interface Props extends StepWords {
  route: string
}

/**
 * Wakes the boxes of all steps of a page. An island for each would be a sixth of the HTML of “During an incident”,
 * before compression. Stands behind the last step, so that the browser has read them all.
 */
export function StepBoxes({ route, ...words }: Props) {
  useLayoutEffect(() => {
    for (const place of document.querySelectorAll<HTMLElement>('.step-box[data-asleep]')) {
      const { id, lastElementChild: body } = place.parentElement as HTMLElement
      wake(place, StepCheck, {
        id,
        step: `${route}:${id}`,
        label: body?.querySelector('label')?.textContent ?? '',
        words,
      })
      delete place.dataset.asleep
      // `site/first-look.ts` does what was pressed there by then.
      place.dispatchEvent(new Event('astro:hydrate'))
    }
  }, [])
  return null
}
