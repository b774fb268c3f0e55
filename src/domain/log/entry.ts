import type { DataLink, GuideWords, Id, Person, Typed } from './text-sort.ts'
import type { Instant } from '../time.ts'

/**
 * The log: what happened, as small immutable entries. It only ever grows.
 * Everything the screen shows of an incident is a projection of it (see `incident/project-incident.ts`).
 */

/** ULID: 26 characters, sorts by the time at which the entry was recorded. */
export type EntryId = Id
/** ULID of an incident. Two logs with the same incident id belong together. */
export type IncidentId = Id
/**
 * `<section>/<slug>:<step id>`, for example `during/during-an-incident:everyone/stay-on-topic`; of a runbook
 * `runbooks/<path>:<step id>`, for example `runbooks/kubernetes/KubePodCrashLooping:查看-日志` (see `step-key.ts`).
 */
export type StepKey = Id
/** The path of a runbook: its file below the folder of runbooks, without `.md`, for example `kubernetes/KubePodCrashLooping`. */
export type RunbookPath = GuideWords
/** Name of a postmortem field: `overview`, or `item.<entry id>.owner`. */
export type PostmortemField = Id

/** Severity levels, the most severe first (severity levels page). */
export const SEVERITIES = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'] as const
/** One of the severity levels. SEV-1 is the most severe. */
export type Severity = (typeof SEVERITIES)[number]

/** Roles a person can hold in an incident, in the order in which a reader meets them. */
export const ROLES = [
  'incident-commander',
  'deputy',
  'scribe',
  'subject-matter-expert',
  'customer-liaison',
  'internal-liaison',
] as const
/** One of the roles. */
export type Role = (typeof ROLES)[number]

/** What can become of a step of a checklist. `open` takes a tick or a skip back. */
export const STEP_STATES = ['done', 'skipped', 'open'] as const
/** One of the states of a step. */
export type StepState = (typeof STEP_STATES)[number]

/** To whom an update goes: the executives, the public, or the team itself. */
export const AUDIENCES = ['executives', 'public', 'team'] as const
/** One of the audiences. */
export type Audience = (typeof AUDIENCES)[number]

/** How far a postmortem is, in order (postmortem process). `postmortem/workflow.ts` says which may follow which. */
export const POSTMORTEM_STATUSES = ['draft', 'in-review', 'reviewed', 'closed'] as const
/** One of the statuses of a postmortem. */
export type PostmortemStatus = (typeof POSTMORTEM_STATUSES)[number]

/**
 * What can happen to a timer. `snoozed` puts it off by minutes; `overdue` is recorded by Poise itself, at the moment
 * at which it was due.
 */
export const TIMER_ACTS = ['started', 'done', 'snoozed', 'overdue', 'stopped'] as const
/** One of the things that happen to a timer. */
export type TimerAct = (typeof TIMER_ACTS)[number]

/** The timers that an incident has by itself, by their id; people add time-boxes. */
export type StandingTimer = 'executives' | 'public' | 'deputy' | 'handover'

/**
 * What is said of reporting an incident: when something was, that it will be reported or won't be, that a report was
 * sent, or that a contract asks for one too.
 */
export const REPORTING_ACTS = ['moment', 'report', 'not-report', 'filed', 'contract'] as const
/** One of them. */
export type ReportingAct = (typeof REPORTING_ACTS)[number]

/** How the period of a contract is counted; each is a way of counting of the clocks (see `reporting/obligation.ts`). */
export const CONTRACT_COUNTINGS = [
  'elapsed-hours',
  'calendar-days',
  'business-days',
  'cn-working-days',
  'month-ends',
] as const
/** One of them. */
export type ContractCounting = (typeof CONTRACT_COUNTINGS)[number]

/**
 * What can happen. Each text says of which sort it is. `label` is what the person saw when they ticked; a later edit of the page never rewrites it.
 * `filled` is the label of a runbook's step with what stood in its blanks then; absent where nothing did.
 * A claim says that `person` does a step, or with `left` that they no longer do. Somebody without a name or a role is
 * the empty text.
 * `timer` is `executives`, `public`, `deputy`, `handover`
 * or a time-box of its own (see `timers/time-box-id.ts`); `minutes` says how long it runs or was put off.
 * `drill` is the clock of a drill (see `drill-timer.ts`); `minutes` then names an inject by its minute.
 * `scenario` names the drill that is played.
 * `text` of an update is what was sent, where somebody said so beside the text itself. `channel` is where it was sent, by its
 * id (see `messages/channels.ts`); without one it is where such updates stand, for the public the status page, whose rhythm
 * the timers keep. `label` is then for whom and where in the words that the person saw, and that it was approved: in
 * advance, or by whom `person` names.
 * `topic` is what one of several experts knows; with `team` it is the name of a sub-team that `person` leads. Both stand
 * with the role of an expert, and a Poise that doesn't know them reads just that.
 * `runbook` is a runbook that somebody uses, or of which the command is; `marks` is its text as it was read (see
 * `runbook/text-marks.ts`), and its `title` is what stood above it.
 * `command` is what was run, without its output and without what is secret.
 * `subject` is a clock for reporting (`eu-gdpr-33`), one of its stages (`eu-gdpr-33/authority`) or an instant that starts
 * clocks (`awareness`), and `person` who decided it or sent the report. `zone` is the zone in which an instant was said.
 * For a contract, `subject` is the instant from which it counts, `label` what it says in the words that the person saw,
 * `person` who has to be told, and `zone` where its days are counted; `amount` and `counting` are its period, and `rolls`
 * says that a last day on which nobody works may move on.
 * `happenedAt` is the corrected time of the entry that is amended; the amendment has its own `at` like every entry.
 */
export type Happening =
  | { kind: 'declared'; title: Typed; severity: Severity; drill: boolean; scenario?: Id }
  | { kind: 'severity'; to: Severity; reason?: Typed }
  | { kind: 'role'; role: Role; person: Person; topic?: Typed; team?: boolean }
  | { kind: 'step'; step: StepKey; state: StepState; label: GuideWords; filled?: Typed; reason?: Typed }
  | { kind: 'claim'; step: StepKey; person: Person; label: GuideWords; left?: boolean }
  | { kind: 'note'; text: Typed; todo?: boolean; source?: DataLink }
  | { kind: 'runbook'; runbook: RunbookPath; title: GuideWords; marks: Id }
  | { kind: 'command'; command: Typed; runbook?: RunbookPath }
  | {
      kind: 'update'
      audience: Audience
      text?: Typed
      channel?: Id
      label?: GuideWords
      person?: Person
    }
  | { kind: 'timer'; timer: Id; act: TimerAct; label?: Typed; minutes?: number }
  | {
      kind: 'reporting'
      report: ReportingAct
      subject: Id
      label: Typed
      person: Person
      zone?: Id
      reason?: Typed
      amount?: number
      counting?: ContractCounting
      rolls?: boolean
    }
  | { kind: 'field'; field: PostmortemField; value: Typed }
  | { kind: 'status'; to: PostmortemStatus }
  | { kind: 'ended' }
  | { kind: 'reopened' }
  | { kind: 'archived' }
  | { kind: 'amended'; entry: EntryId; happenedAt?: Instant & Id; text?: Typed; source?: DataLink; important?: boolean }
  | { kind: 'retracted'; entry: EntryId }

/**
 * The kinds of entry. What depends on the kind stands in a table or a switch that has to name every one of them, so that
 * a new kind doesn't compile until each of those knows it (see CONTRIBUTING.md, “Add an entry kind”).
 */
export type Kind = Happening['kind']

/** One thing that happened. `at` is when it happened, `recordedAt` when it was written down, `by` the name or role of who wrote it. */
export type Entry = {
  id: EntryId
  incident: IncidentId
  at: Instant
  recordedAt: Instant
  by?: Person
} & Happening

/** An entry of one kind, or of one of several. */
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>

/** The properties that entries of one kind have beside those of every entry. */
export type PropertyOf<K extends Kind> = Exclude<keyof Extract<Happening, { kind: K }>, 'kind'>

/** Order in which entries were recorded. Total: equal ids are equal entries. */
export function byId(a: { id: EntryId }, b: { id: EntryId }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
