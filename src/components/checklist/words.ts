/** Words that a step needs. */
export interface StepWords {
  roles: Readonly<Record<string, string>>
  done: string
  skipped: string
  more: string
  skip: string
  skipNow: string
  reason: string
  reasonMissing: string
  cancel: string
  undo: string
  copyLink: string
  linkCopied: string
  linkFailed: string
  staleIncident: string
  keepGoing: string
  startClean: string
}
