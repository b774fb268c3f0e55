import { useEffect, useRef, useState } from 'preact/hooks'
import { $entries } from '../../stores/log/index.ts'
import { shareIncident } from '../../stores/sync/team.ts'
import { $myCircles, $openCircle, $team } from '../../stores/sync/team-state.ts'
import { useStore } from '../use-store.ts'
import { $teamWords } from './here.ts'

/** The value of the choice that shares with nobody. */
const HERE = ''

/**
 * Who can see the incident that is being declared: everybody in the team, unless something else is chosen; nobody else,
 * where it is quiet. It is shared once the dialog that holds this closes with a declaration. One that gets its name by
 * this, and is shared already, stays with its circle.
 */
export function ChooseCircle({ isQuiet, isNamed }: { isQuiet: boolean; isNamed: boolean }) {
  const t = useStore($teamWords)
  const circles = useStore($myCircles)
  const all = useStore($team)?.circles ?? []
  const nameOf = (circle: string) => all.find(({ id }) => id === circle)?.name ?? circle
  const [stays] = useState(() => (isNamed ? $openCircle.get() : undefined))
  const [chosen, choose] = useState<string>()
  const offered = chosen ?? (isQuiet ? HERE : (circles[0]?.id ?? HERE))
  const last = useRef(offered)
  last.current = offered
  useEffect(() => {
    const declarations = () => $entries.get().filter(({ kind }) => kind === 'declared')
    const before = new Set(declarations().map(({ id }) => id))
    // Another tab may declare something else meanwhile, which is none of this dialog’s business.
    let isSent = false
    const send = () => {
      isSent = true
    }
    addEventListener('submit', send)
    return () => {
      removeEventListener('submit', send)
      const isDeclared = isSent && declarations().some(({ id }) => !before.has(id))
      if (isDeclared && last.current !== HERE && $openCircle.get() === undefined) shareIncident(last.current)
    }
  }, [])
  if (!t) return null
  const stuck = stays === undefined ? circles.length === 0 && t.circle.signedOut : nameOf(stays)
  if (stuck)
    return (
      <p class="muted small">
        <strong>{t.circle.who}</strong> {stuck}
      </p>
    )
  return (
    <label class="field">
      {t.circle.who}
      <select value={offered} onChange={(event) => choose(event.currentTarget.value)}>
        {circles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={HERE}>{t.circle.onlyHere}</option>
      </select>
    </label>
  )
}
