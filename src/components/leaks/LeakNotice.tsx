import type { ComponentChildren } from 'preact'
import type { Leak } from '../../domain/privacy/leaks.ts'
import { fill } from '../../i18n/format.ts'
import type { Words } from '../../i18n/index.ts'
import { usePart } from '../use-part.ts'
import { leaksPart } from './load-leaks.ts'

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
  const part = usePart(leaksPart, leaks.length > 0)
  const list = part && leaks.length > 0 && <part.LeakList leaks={leaks} t={t} />
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
