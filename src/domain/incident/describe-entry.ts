import { fill } from '../fill.ts'
import { QUIET, QUIET_FIELD } from './quiet.ts'
import { DRILL_TIMER } from '../log/drill-timer.ts'
import type { TimelineEntry } from './project-incident.ts'
import type { Audience, EntryOf, PostmortemStatus, ReportingAct, StandingTimer, TimerAct } from '../log/entry.ts'

/** The words for the lines of a timeline; places in braces are filled from the entry. */
export interface EntryWords {
  declared: string
  declaredDrill: string
  severity: string
  /** A severity with the reason for it. */
  severityReason: string
  role: string
  expert: string
  subTeam: string
  done: string
  skipped: string
  open: string
  /** Places: `{label}`, `{person}`. */
  claimed: string
  left: string
  /** Places: `{title}`. */
  runbook: string
  /** Places: `{command}`. */
  command: string
  update: string
  /** An update whose text is known. */
  updateText: string
  timer: Record<TimerAct, string>
  /** The clock of a drill isn't a timer that somebody answers. */
  drillTimer: Record<TimerAct, string>
  /** Names of the standing timers; a time-box has its own label. */
  timers: Readonly<Record<StandingTimer, string>>
  /** Places: `{label}`, `{person}`. */
  reporting: Record<ReportingAct, string>
  status: string
  field: string
  quietOn: string
  quietOff: string
  ended: string
  reopened: string
  archived: string
  audiences: Record<Audience, string>
  statuses: Record<PostmortemStatus, string>
}

/** Stands where a line has a place for what nobody said. */
const NOT_SAID = '—'

/**
 * One line about an entry, as plain text.
 * @param roleName name of a role in the reader's language; any other text stays as it is. It is asked wherever a person
 * stands, because somebody without a name acts as a role
 */
export function describeEntry(entry: TimelineEntry, words: EntryWords, roleName: (role: string) => string): string {
  switch (entry.kind) {
    case 'declared': {
      const line = fill(entry.drill ? words.declaredDrill : words.declared, { severity: entry.severity })
      return entry.title ? `${line} · ${entry.title}` : line
    }
    case 'severity':
      return fill(entry.reason ? words.severityReason : words.severity, {
        severity: entry.to,
        reason: entry.reason ?? '',
      })
    case 'role':
      return fill(!entry.topic ? words.role : entry.team ? words.subTeam : words.expert, {
        role: roleName(entry.role),
        person: roleName(entry.person) || NOT_SAID,
        topic: entry.topic ?? '',
      })
    case 'step':
      return fill(words[entry.state], {
        label: entry.filled || entry.label || NOT_SAID,
        reason: entry.reason || NOT_SAID,
      })
    case 'claim': {
      const { label, person, left } = entry
      return fill(words[left ? 'left' : 'claimed'], { label: label || NOT_SAID, person: roleName(person) || NOT_SAID })
    }
    case 'note':
      return entry.text
    case 'runbook':
      return fill(words.runbook, { title: entry.title || NOT_SAID })
    case 'command':
      return fill(words.command, { command: entry.command || NOT_SAID })
    case 'update': {
      const audience = entry.label || words.audiences[entry.audience]
      return fill(entry.text ? words.updateText : words.update, {
        audience: entry.person ? `${audience} ${roleName(entry.person)}` : audience,
        text: entry.text ?? '',
      })
    }
    case 'timer':
      return fill(words[entry.timer === DRILL_TIMER ? 'drillTimer' : 'timer'][entry.act], {
        timer: timerName(entry, words.timers),
        minutes: String(entry.minutes ?? NOT_SAID),
      })
    case 'reporting': {
      const { report, label, person, zone, reason } = entry
      const line = fill(words.reporting[report], { label: label || NOT_SAID, person: roleName(person) || NOT_SAID })
      return [line, ...(zone ? [zone] : []), ...(reason ? [reason] : [])].join(' · ')
    }
    case 'status':
      return fill(words.status, { status: words.statuses[entry.to] })
    case 'field':
      if (entry.field === QUIET_FIELD) return entry.value === QUIET ? words.quietOn : words.quietOff
      return words.field
    case 'ended':
    case 'reopened':
    case 'archived':
      return words[entry.kind]
  }
}

function timerName({ timer, label }: EntryOf<'timer'>, names: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(names, timer) ? names[timer] : label) || timer
}
