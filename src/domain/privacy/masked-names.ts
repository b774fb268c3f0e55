import { type NameMatch, nameFinder, nameKey, spellingsOf } from './name-variants.ts'
import { peopleIn } from '../log/typed-text.ts'
import { namesWritten, peopleWritten } from '../log/written-names.ts'
import type { PostmortemSource } from '../postmortem/postmortem-source.ts'
import { RESPONDER_FIELDS, rowRole } from '../postmortem/fields.ts'
import type { MaskWords } from './mask-words.ts'
import { actionItems } from '../postmortem/action-items.ts'
import { roleLabel } from '../postmortem/document-words.ts'

/** The names of people, each with what is written instead. */
export interface PeopleNames {
  /** What is written instead of a name, however it is spelled. */
  get(name: string): string | undefined
  /** The same for the same names: what was masked with them needn't be masked again. */
  id: string
  /** Where they stand in a text, in its order. */
  find(text: string): NameMatch[]
}

/**
 * The people of a postmortem: who held a role, who wrote something down or is named in an entry, who owns something,
 * who stands among the responders. Who held several roles is called by the first. A name that is part of a mask, like
 * that of a role, isn't masked.
 */
export function namesIn({ facts, fields, words }: PostmortemSource, masks: MaskWords): PeopleNames {
  const names = new Map<string, string>()
  const keys = new Map<string, string>()
  const labels = [...Object.values(masks), ...Object.values(words.roles)]
  const add = (name: string, by: string) => {
    if (!/\p{L}/u.test(name) || names.has(name)) return
    const find = nameFinder([name])
    if (labels.some((label) => find(label).length > 0)) return
    names.set(name, by)
    for (const { key } of spellingsOf(name)) if (key !== '' && !keys.has(key)) keys.set(key, by)
  }
  const addAll = (people: string, by: string) => {
    for (const name of peopleWritten(people).flatMap(namesWritten)) add(name, by)
  }
  for (const [role, people] of facts.people) for (const person of people) addAll(person, roleLabel(words, role))
  for (const field of RESPONDER_FIELDS) {
    const role = rowRole(field)
    addAll(fields.get(field) ?? '', role ? roleLabel(words, role) : masks.responder)
  }
  addAll(fields.get('owner') ?? '', masks.owner)
  for (const { owner } of actionItems(facts, fields)) addAll(owner, masks.responder)
  // A text may speak of somebody whom only a retracted entry names.
  for (const person of new Set(facts.written.flatMap(peopleIn)))
    if (!Object.hasOwn(words.roles, person)) addAll(person, masks.responder)

  return {
    id: JSON.stringify([...names]),
    get(name) {
      const key = nameKey(name)
      return keys.get(key) ?? keys.get(key.replace(/\p{N}+$/u, ''))
    },
    // A name of one character isn't looked for: it would match that character everywhere in the text.
    find: nameFinder([...names.keys()].filter((name) => [...name].length > 1)),
  }
}
