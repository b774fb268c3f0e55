import type { Entry } from '../domain/log/entry.ts'
import type { Contract } from '../domain/reporting/contract.ts'
import type { StartKind } from '../domain/reporting/start-kind.ts'
import type { Instant } from '../domain/time.ts'
import { record } from './log/index.ts'
import { me } from './me.ts'

/** What every entry about reporting says: what it was called on the page, and who decided or sent. */
interface Said {
  label: string
  person: string
  reason?: string
}

/**
 * Writes down when something was from which periods run, in which zone it was said, and who decided that it was then.
 * @throws {NotRecorded} when a text is too long, or a newer Poise has written here
 */
export function noteMoment(start: StartKind, at: Instant, zone: string, { label, person }: Said): Entry {
  return record(
    { kind: 'reporting', report: 'moment', subject: start, label, person: person.trim(), zone },
    { at, by: me() },
  )
}

/**
 * Writes down that an incident will be reported under a clock, or won't be, and who decided it. The last decision stands.
 * @param clock its id
 * @throws {NotRecorded} as `noteMoment`
 */
export function decideReporting(clock: string, isReported: boolean, { label, person, reason = '' }: Said): Entry {
  return record(
    {
      kind: 'reporting',
      report: isReported ? 'report' : 'not-report',
      subject: clock,
      label,
      person: person.trim(),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
    },
    { by: me() },
  )
}

/**
 * Writes down that the report of a stage was sent.
 * @param stage clock and stage, `eu-gdpr-33/authority`
 * @param at when it was sent; now, where nobody said
 * @throws {NotRecorded} as `noteMoment`
 */
export function noteReportSent(stage: string, { label, person, reason = '' }: Said, at?: Instant): Entry {
  return record(
    {
      kind: 'reporting',
      report: 'filed',
      subject: stage,
      label,
      person: person.trim(),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
    },
    { at, by: me() },
  )
}

/**
 * Writes down that a contract asks to be told: how long, counted how and where, from which instant, and who has to be told.
 * @param label all of that in the words that the person saw
 * @throws {NotRecorded} as `noteMoment`
 */
export function noteContract(contract: Omit<Contract, 'entry'>): Entry {
  const { label, from, amount, counting, zone, to, rolls, clause = '' } = contract
  return record(
    {
      kind: 'reporting',
      report: 'contract',
      subject: from,
      label,
      person: to.trim(),
      zone,
      amount,
      counting,
      ...(clause.trim() ? { reason: clause.trim() } : {}),
      ...(rolls ? { rolls } : {}),
    },
    { by: me() },
  )
}
