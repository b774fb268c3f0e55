import type { Leak } from '../../domain/privacy/leaks.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

/** How many things, and how many places of each, are named. */
const MOST_LEAKS = 5
const MOST_PLACES = 3

interface Props {
  leaks: readonly Leak[]
  t: Words<'leaks'>
}

/** What would be given away, and where; never in full. */
export function LeakList({ leaks, t }: Props) {
  const places = (all: readonly string[]) => {
    const named = all.slice(0, MOST_PLACES).map(visible)
    if (all.length > MOST_PLACES) named.push(fill(t.morePlaces, { count: all.length - MOST_PLACES }))
    return named.join(t.separator)
  }
  return (
    <>
      <ul>
        {leaks.slice(0, MOST_LEAKS).map(({ kind, what, hint, places: all }) => (
          <li key={`${kind} ${what}`}>
            {fill(t.item, { kind: t.kinds[kind], shown: visible(hint), places: places(all) })}
          </li>
        ))}
      </ul>
      {leaks.length > MOST_LEAKS && <p>{fill(t.more, { count: leaks.length - MOST_LEAKS })}</p>}
      {leaks.some(({ kind }) => kind === 'token') && <p>{t.secret}</p>}
    </>
  )
}
