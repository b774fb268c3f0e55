/** A drill scenario as the dialog offers it. */
export interface ScenarioChoice {
  id: string
  title: string
}

/** Words for declaring and commanding. */
export type CommandWords = Readonly<
  Record<
    | 'commands'
    | 'declare'
    | 'drill'
    | 'title'
    | 'titlePlaceholder'
    | 'severity'
    | 'startedAt'
    | 'startedAtHint'
    | 'commander'
    | 'drillHint'
    | 'scenario'
    | 'noScenario'
    | 'start'
    | 'cancel'
    | 'badStart'
    | 'joins'
    | 'archives'
    | 'end'
    | 'reopen'
    | 'ended'
    | 'open'
    | 'nextDue'
    | 'overdue'
    | 'in',
    string
  >
>
