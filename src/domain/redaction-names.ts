import type { PostmortemSource } from './postmortem.ts'
import type { RedactionWords } from './redaction.ts'
import { actionItems } from './postmortem-values.ts'
import { roleLabel } from './postmortem-words.ts'

/** The names of people, each with what is written instead. */
export interface KnownNames {
  get(name: string): string | undefined
  /** Finds them in text; `undefined` when there are none. */
  pattern: RegExp | undefined
}

/** Between names in one field. */
const BETWEEN = /[、,，;；/\n]+|\s+(?:and|和|与)\s+/u
const ROLE_BEHIND = /\s*[（(][^（()）]*[)）]\s*$/u
const RESPONDER_ROLES = {
  'responders.incident-commander': 'incident-commander',
  'responders.scribe': 'scribe',
  'responders.others': '',
} as const

/**
 * The people of a postmortem: who held a role, who wrote something down, who owns something, who stands among the
 * responders. Who held several roles is called by the first. Names that are part of a mask are none: they tell a role.
 */
export function namesIn({ facts, fields, words }: PostmortemSource, masks: RedactionWords): KnownNames {
  const names = new Map<string, string>()
  const labels = [...Object.values(masks), ...Object.values(words.roles)]
  const add = (name: string, by: string) => {
    const known = name.trim()
    if (known === '' || names.has(known) || labels.some((label) => label.includes(known))) return
    if (/\p{L}/u.test(known)) names.set(known, by)
  }
  for (const [role, people] of facts.people) for (const person of people) add(person, roleLabel(words, role))
  for (const [field, role] of Object.entries(RESPONDER_ROLES)) {
    for (const name of (fields.get(field) ?? '').split(BETWEEN))
      add(name.replace(ROLE_BEHIND, ''), role ? roleLabel(words, role) : masks.responder)
  }
  add(fields.get('owner') ?? '', masks.owner)
  for (const { owner } of actionItems(facts, fields)) add(owner, masks.responder)
  for (const { by } of [...facts.timeline, ...facts.actionItems])
    if (by && !Object.hasOwn(words.roles, by)) add(by, masks.responder)

  const searched = [...names.keys()].filter((name) => [...name].length > 1).sort((a, b) => b.length - a.length)
  return {
    get: (name) => names.get(name),
    pattern: searched.length === 0 ? undefined : new RegExp(searched.map(quoted).join('|'), 'gu'),
  }
}

/** A name in Latin letters isn't looked for inside of a word: “Al” doesn't stand in “Alert”. */
function quoted(name: string): string {
  const text = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const first = /^[\p{Script=Latin}\p{N}]/u.test(name) ? '(?<![\\p{Script=Latin}\\p{N}])' : ''
  const last = /[\p{Script=Latin}\p{N}]$/u.test(name) ? '(?![\\p{Script=Latin}\\p{N}])' : ''
  return first + text + last
}
