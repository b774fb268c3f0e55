import { useKeptText } from '../use-kept-text.ts'

/** What is typed in the dialog and not declared yet; it survives Escape and a reload. */
export interface DeclarationDraft {
  title: string
  commander: string
  /** `YYYY-MM-DDTHH:mm` */
  startedAt: string
  keepTitle(text: string): void
  keepCommander(text: string): void
  keepStartedAt(text: string): void
  /** It is declared, or given up. */
  drop(): void
}

/** @param form the dialog of an incident or of a drill */
export function useDeclarationDraft(form: 'declare' | 'drill'): DeclarationDraft {
  const [title, keepTitle] = useKeptText(`${form}.title`)
  const [commander, keepCommander] = useKeptText(`${form}.commander`)
  const [startedAt, keepStartedAt] = useKeptText(`${form}.startedAt`)
  return {
    title,
    commander,
    startedAt,
    keepTitle,
    keepCommander,
    keepStartedAt,
    drop() {
      keepTitle('')
      keepCommander('')
      keepStartedAt('')
    },
  }
}
