import type { SeverityQuestion } from '../../domain/incident/severity-choice.ts'

/** Words of the severity chooser, as the island gets them. */
export interface SeverityWords {
  result: string
  atLeast: string
  beside: string
  because: string
  reasonGap: string
  more: string
  anyone: string
  read: string
  clear: string
  questions: Record<SeverityQuestion, string>
  answers: Record<SeverityQuestion, Record<string, string>>
}
