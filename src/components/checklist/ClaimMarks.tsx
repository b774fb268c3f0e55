import { useLayoutEffect } from 'preact/hooks'
import { fill, nameOf } from '../../i18n/format.ts'
import { $claims } from '../../stores/claims.ts'
import { useStore } from '../use-store.ts'
import type { StepActions } from './step-actions.ts'

type ClaimWords = Pick<StepActions['t'], 'claimed' | 'roleNames'>

/** A step as it stands on a page. */
export interface StepRow {
  /** The key under which it is ticked. */
  key: string
  row: Element
}

/** Says beside each step who is on it, in the room that is kept there for its tick. */
export function ClaimMarks({ rows, t }: { rows: readonly StepRow[]; t: ClaimWords }) {
  const claims = useStore($claims)
  useLayoutEffect(() => {
    const marks = rows.flatMap(({ key, row }) => {
      const claim = claims.get(key)
      if (!claim) return []
      const mark = document.createElement('span')
      mark.className = 'step-meta step-claim'
      const text = document.createElement('span')
      text.textContent = claimText(claim.person, t)
      mark.append(text)
      row.append(mark)
      return mark
    })
    return () => {
      for (const mark of marks) mark.remove()
    }
  }, [claims, rows])
  return null
}

/** Says who is on a step; a dash stands for somebody without a name and a role. */
export function claimText(person: string, t: ClaimWords): string {
  return fill(t.claimed, { person: nameOf(t.roleNames, person) || '—' })
}
