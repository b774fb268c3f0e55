import { lazilyWithWords, type WithWords } from '../lazily-with-words.ts'
import { sayNotLoaded } from '../not-loaded.ts'
import { foresee } from '../../stores/lazily.ts'
import { usePart } from '../use-part.ts'
import type { FormWords } from './form-words.ts'

/** What somebody has to open on the incident page. */
export type Forms = WithWords<typeof import('./forms.ts'), FormWords>

/** What fetches it, for all islands of the page: whoever opens one form opens another. */
export const formsOf = lazilyWithWords<Forms['code'], FormWords>(() => import('./forms.ts'))

/** Handlers of what opens a form, by which it is there when it is pressed. @param file address of what the forms say */
export function opensForm(file: string): { onPointerEnter: () => void; onFocus: () => void } {
  const reach = () => foresee(formsOf(file))
  return { onPointerEnter: reach, onFocus: reach }
}

/**
 * The forms, once one is open and they have been fetched.
 * @param file address of what they say
 * @param open which is open, anew with each press
 * @param close is called when they can’t be fetched, which is said over the page
 */
export function useForms(file: string, open: unknown, close: () => void): Forms | undefined {
  return usePart(formsOf(file), open, () => {
    close()
    sayNotLoaded()
  })
}
