import type { ComponentChildren } from 'preact'
import type { Leak } from '../../domain/privacy/leaks.ts'
import { visible } from '../../domain/visible.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'

/** How many things, and how many places of each, are named. */
const MOST_LEAKS = 5
const MOST_PLACES = 3

interface Props {
  leaks: readonly Leak[]
  /** The way to a copy without them, if there is one. */
  children?: ComponentChildren
  /** What opens the list, where one line has to do; without it the list stands open. */
  folded?: string
  t: Words<'leaks'>
}

/** Warns of what would be given away: what and where, never in full. It blocks nothing. */
export function LeakNotice({ leaks, children, folded, t }: Props) {
  const places = (all: readonly string[]) => {
    const named = all.slice(0, MOST_PLACES).map(visible)
    if (all.length > MOST_PLACES) named.push(fill(t.morePlaces, { count: all.length - MOST_PLACES }))
    return named.join(t.separator)
  }
  const list = leaks.length > 0 && (
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
  return (
    <div class={leaks.length > 0 ? (folded ? 'notice notice-line' : 'notice') : undefined}>
      {/* There from the start, so that what comes into it is read out. */}
      <p role="status">{leaks.length > 0 && fill(folded ? t.foundShort : t.found, { count: leaks.length })}</p>
      {folded && list ? (
        <details>
          <summary>{folded}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {list && children}
    </div>
  )
}
