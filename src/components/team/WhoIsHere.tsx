import type { Present } from '../../domain/sync/presence.ts'
import { fill, nameOf } from '../../i18n/format.ts'
import { $myName, $myRole, me } from '../../stores/me.ts'
import { $openCircle, $present } from '../../stores/sync/team-state.ts'
import { useStore } from '../use-store.ts'
import { $teamWords, type TeamWords } from './here.ts'

/**
 * Who has the open incident open now, with their roles. It takes the same room whoever comes and goes, and is announced to
 * nobody. Nothing where the incident is for this device alone.
 * @param isBeside stands beside the heading that follows, and takes no room at all
 */
export function WhoIsHere({ isBeside = false }: { isBeside?: boolean }) {
  const t = useStore($teamWords)
  const circle = useStore($openCircle)
  const present = useStore($present)
  // By these `me` says who I am.
  useStore($myName)
  useStore($myRole)
  if (!t || circle === undefined) return null
  const text = hereText(present, t)
  if (isBeside)
    return (
      <p class="team-here-beside">
        <span class="muted small" title={text}>
          {text}
        </span>
      </p>
    )
  return (
    <>
      <p class="team-here">{text || t.here.nobody}</p>
      {me() === undefined && <p class="muted small">{t.here.unnamed}</p>}
    </>
  )
}

function hereText(present: readonly Present[], t: TeamWords): string {
  const people = present.map((person) => personText(person, t)).join(t.here.separator)
  return present.length === 0 ? '' : fill(t.here.line, { count: present.length, people })
}

/** Somebody without a name goes by a role, which isn’t said twice. */
function personText({ name, roles }: Present, t: TeamWords): string {
  const about = roles.filter((role) => role !== name).map((role) => nameOf(t.roleNames, role))
  if (name === me()) about.push(t.here.me)
  const person = nameOf(t.roleNames, name)
  return about.length === 0 ? person : fill(t.here.person, { person, about: about.join(t.here.separator) })
}
