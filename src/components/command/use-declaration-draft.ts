import { useKeptText } from '../use-kept-text.ts'

/** What is typed in the dialog and not declared yet; it survives Escape and a reload. */
export interface DeclarationDraft {
  title: string
  commander: string
  /** `YYYY-MM-DDTHH:mm` */
  startedAt: string
  /** As the start; the empty text when it isn't over. */
  endedAt: string
  /** The level that was chosen; the empty text when it is as offered. */
  severity: string
  /** `yes` or `no` once somebody has said whether it is quiet; else the empty text. */
  quiet: string
  keepTitle(text: string): void
  keepCommander(text: string): void
  keepStartedAt(text: string): void
  keepEndedAt(text: string): void
  keepSeverity(text: string): void
  keepQuiet(text: string): void
  /**
   * It is declared, or given up.
   * @returns what brings it back, where it couldn't be declared after all
   */
  drop(): () => void
}

/** @param form the dialog of an incident or of a drill */
export function useDeclarationDraft(form: 'declare' | 'drill'): DeclarationDraft {
  const [title, keepTitle] = useKeptText(`${form}.title`)
  const [commander, keepCommander] = useKeptText(`${form}.commander`)
  const [startedAt, keepStartedAt] = useKeptText(`${form}.startedAt`)
  const [endedAt, keepEndedAt] = useKeptText(`${form}.endedAt`)
  const [severity, keepSeverity] = useKeptText(`${form}.severity`)
  const [quiet, keepQuiet] = useKeptText(`${form}.quiet`)
  return {
    title,
    commander,
    startedAt,
    endedAt,
    severity,
    quiet,
    keepTitle,
    keepCommander,
    keepStartedAt,
    keepEndedAt,
    keepSeverity,
    keepQuiet,
    drop() {
      const keep = [keepTitle, keepCommander, keepStartedAt, keepEndedAt, keepSeverity, keepQuiet]
      const typed = [title, commander, startedAt, endedAt, severity, quiet]
      for (const keepOne of keep) keepOne('')
      return () => {
        for (const [index, keepOne] of keep.entries()) keepOne(typed[index] ?? '')
      }
    },
  }
}
