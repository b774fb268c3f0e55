import { foresee, lazily } from '../stores/lazily.ts'

const older = lazily(() => import('./copy-by-event.ts'))
// Over plain http there is nothing else, and that way has to be there when a button is pressed.
if (typeof document !== 'undefined' && !navigator.clipboard) foresee(older)

/** Puts a text on the clipboard, by the older way where the newer one is missing or refused. @returns whether it is there */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return older(
      ({ copyByEvent }) => copyByEvent({ 'text/plain': text }),
      () => false,
    )
  }
}
