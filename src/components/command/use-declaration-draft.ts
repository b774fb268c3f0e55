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
  const kept: [text: string, keep: (text: string) => void][] = []
  const useField = (field: string) => {
    const [text, keep] = useKeptText(`${form}.${field}`)
    kept.push([text, keep])
    return [text, keep] as const
  }
  const [title, keepTitle] = useField('title')
  const [commander, keepCommander] = useField('commander')
  const [startedAt, keepStartedAt] = useField('startedAt')
  const [endedAt, keepEndedAt] = useField('endedAt')
  const [severity, keepSeverity] = useField('severity')
  const [quiet, keepQuiet] = useField('quiet')
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
      for (const [, keep] of kept) keep('')
      return () => {
        for (const [text, keep] of kept) keep(text)
      }
    },
  }
}
