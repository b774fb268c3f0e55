import type { Scenario } from '../../domain/drill/drill.ts'

/** A drill scenario as the dialog offers it, and whether nothing of it may go public. */
export type ScenarioChoice = Pick<Scenario, 'id' | 'title' | 'severity' | 'confidential'>

/** Words for declaring and commanding. */
export type CommandWords = Readonly<
  Record<
    | 'commands'
    | 'declare'
    | 'drill'
    | 'nameIt'
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
