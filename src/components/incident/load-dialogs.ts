import styles from '../../styles/sheet.css?url'
import { withStyles } from '../fetch-styles.ts'
import { lazilyWithWords, type WithWords } from '../lazily-with-words.ts'
import type { DialogParts } from './BarDialogs.tsx'

/** The dialogs in which an incident is declared, judged and ended, and what they show. */
export type Dialogs = WithWords<typeof import('./BarDialogs.tsx'), DialogParts>

/** What fetches the dialogs and their styles, for the bar and for the head of the incident page. */
export const dialogsOf = lazilyWithWords<Dialogs['code'], DialogParts>(() =>
  withStyles(styles, () => import('./BarDialogs.tsx')),
)
