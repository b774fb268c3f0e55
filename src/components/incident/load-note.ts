import { lazily } from '../../stores/lazily.ts'

/** What saves the note of the bar: fetched when its field has the focus, and with the dialogs while something is open. */
export const savingNote = lazily(() => import('./save-bar-note.ts'))
