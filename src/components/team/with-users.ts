import type { TimelineEntry } from '../../domain/incident/project-incident.ts'
import type { PostmortemFacts } from '../../domain/postmortem/facts.ts'
import type { PostmortemSource } from '../../domain/postmortem/postmortem-source.ts'
import { roleLabel } from '../../domain/postmortem/document-words.ts'
import type { EntryId } from '../../domain/log/entry.ts'
import { $entryUsers } from '../../stores/sync/team-state.ts'
import { useStore } from '../use-store.ts'

let last: { facts: PostmortemFacts; userOf: (id: EntryId) => string | undefined; signed: PostmortemFacts } | undefined

/**
 * A postmortem whose entries bear, beside the name that was typed, the user who had signed in: `王芳 (wangfang)`. The same
 * facts give the same object, so that nothing is drawn again for it.
 */
export function withUsers(source: PostmortemSource): PostmortemSource {
  const { facts, words } = source
  const userOf = $entryUsers.get()
  if (last?.facts !== facts || last.userOf !== userOf) last = { facts, userOf, signed: signed(facts) }
  return { ...source, facts: last.signed }

  function signed({ timeline, rows, removedSteps }: PostmortemFacts): PostmortemFacts {
    return { ...facts, timeline: timeline.map(sign), rows: rows.map(sign), removedSteps: removedSteps.map(sign) }
  }
  function sign<E extends TimelineEntry>(entry: E): E {
    const user = userOf(entry.id)
    if (user === undefined) return entry
    return { ...entry, by: entry.by ? `${roleLabel(words, entry.by)} (${user})` : user }
  }
}

/** Gives what it is given, and draws again once it is known which users have written. */
export function useUsersToo<T>(whole: T): T {
  useStore($entryUsers)
  return whole
}
