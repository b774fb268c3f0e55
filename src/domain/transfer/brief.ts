import { fill } from '../fill.ts'
import { MINUTE_MS, toInstant, type Instant } from '../time.ts'
import { localMinute } from '../instant-text.ts'
import type { Incident } from '../incident/project-incident.ts'
import { ROLES } from '../log/entry.ts'
import { isToDo, toDos } from '../postmortem/to-dos.ts'
import { type PostmortemFacts, postmortemFacts } from '../postmortem/facts.ts'
import { oneLine } from '../text.ts'
import { visible } from '../visible.ts'
import { durationText } from '../incident/duration.ts'
import { describeEntry } from '../incident/describe-entry.ts'
import type { BriefWords } from './brief-words.ts'

/** Something that is due, named in the reader's language. */
export interface Due {
  label: string
  at: Instant
}

/** How many of the last actions stand in it. */
const ACTION_COUNT = 5
/** Characters of a typed text. A brief is read at a glance: a pasted stack trace would bury the rest. */
const TEXT_LENGTH = 200

/**
 * Where an incident stands, as plain text to paste into a chat: state, roles, the last actions, open to-dos with their
 * owners, what is due. Typed texts become one line each, so that none of them can be taken for a line of the brief; what
 * hides in them is named.
 * @param nowMs epoch milliseconds
 * @param zone IANA name of the zone in which times are shown
 * @param due in any order; the most pressing comes first
 * @throws {RangeError} when the zone is not known, or when `nowMs` lies outside the years 0000–9999
 */
export function brief(incident: Incident, words: BriefWords, nowMs: number, zone: string, due: readonly Due[]): string {
  const facts = postmortemFacts(incident)
  const clock = clockOf(nowMs, zone)
  const roles = roleLines(incident, words)
  const all = [
    ...(incident.drill ? [words.drill] : []),
    ...stateLines(incident, words, nowMs, zone),
    ...(roles.length > 0 ? list(words.roles, roles) : [words.noRoles]),
    ...list(words.actions, actionLines(facts, words, clock)),
    ...list(words.toDos, toDoLines(incident, words)),
    ...list(words.due, dueLines(due, words, nowMs, clock)),
    fill(words.asOf, { at: localMinute(toInstant(nowMs), zone), zone }),
    '',
  ]
  return visible(all.join('\n'))
}

function stateLines(incident: Incident, words: BriefWords, nowMs: number, zone: string): string[] {
  const { startedAt, endedAt = incident.archivedAt } = incident
  const phase = incident.endedAt ? words.ended : incident.archivedAt ? words.archived : words.running
  const title = short(incident.title ?? '') || words.untitled
  const state = fill(words.state, { severity: incident.severity ?? words.noSeverity, title, phase })
  if (!startedAt) return [state]
  const from = localMinute(startedAt, zone)
  const elapsed = span((endedAt ? Date.parse(endedAt) : nowMs) - Date.parse(startedAt), words)
  if (!endedAt) return [state, fill(words.since, { at: from, zone, elapsed })]
  return [state, fill(words.lasted, { from, to: localMinute(endedAt, zone), zone, elapsed })]
}

function roleLines(incident: Incident, words: BriefWords): string[] {
  const line = (name: string, person = '') => {
    const text = short(person)
    return text ? [fill(words.pair, { name: short(name), text })] : []
  }
  const expert = roleName('subject-matter-expert', words)
  return [
    ...ROLES.flatMap((role) => line(roleName(role, words), incident.roles.get(role))),
    ...[...incident.experts].flatMap(([topic, person]) => line(fill(words.expert, { role: expert, topic }), person)),
    ...[...incident.subTeams].flatMap(([team, lead]) => line(fill(words.subTeam, { team }), lead)),
  ]
}

/** The last events of the incident, as the postmortem picks them: what is only kept, or only reminds, isn't among them. */
function actionLines(facts: PostmortemFacts, words: BriefWords, clock: Clock): string[] {
  const actions = facts.timeline.filter((entry) => !isToDo(entry))
  return actions.slice(-ACTION_COUNT).map((entry) => {
    const event = short(describeEntry(entry, words.entryWords, (role) => roleName(role, words)))
    const by = short(roleName(entry.by ?? '', words))
    return fill(words.action, { at: clock(entry.at), event: by ? fill(words.said, { event, by }) : event })
  })
}

function toDoLines(incident: Incident, words: BriefWords): string[] {
  return toDos(incident)
    .filter(({ done }) => !done)
    .map((toDo) => {
      const [text, owner] = [short(toDo.text), short(toDo.owner)]
      return fill(owner ? words.toDo : words.unowned, { text, owner })
    })
}

function dueLines(due: readonly Due[], words: BriefWords, nowMs: number, clock: Clock): string[] {
  return [...due]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ label, at }) => {
      const leftMs = Date.parse(at) - nowMs
      const time = span(Math.abs(leftMs), words)
      return fill(words.pair, {
        name: short(label),
        text: fill(leftMs < 0 ? words.overdue : words.left, { at: clock(at), time }),
      })
    })
}

/** Hours and minutes of today; with the date on any other day. */
type Clock = (at: Instant) => string

function clockOf(nowMs: number, zone: string): Clock {
  const today = localMinute(toInstant(nowMs), zone).slice(0, 10)
  return (at) => localMinute(at, zone).replace(`${today} `, '')
}

function roleName(role: string, words: BriefWords): string {
  return (Object.hasOwn(words.roleNames, role) && words.roleNames[role]) || role
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length > 0 ? [heading, ...items.map((item) => `- ${item}`)] : []
}

/** A stretch of time in whole minutes, rounded down; a negative one counts as none. */
function span(ms: number, words: BriefWords): string {
  return durationText(Math.max(0, Math.floor(ms / MINUTE_MS)), words)
}

/** A typed text as one line of at most `TEXT_LENGTH` characters. */
function short(text: string): string {
  const line = oneLine(text)
  const characters = [...line]
  return characters.length > TEXT_LENGTH ? `${characters.slice(0, TEXT_LENGTH - 1).join('')}…` : line
}
