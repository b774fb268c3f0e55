import { useState } from 'preact/hooks'
import { fill } from '../../i18n/format.ts'

/** How many rows of a form are built at a time: thousands of inputs would make typing slow. */
const AT_A_TIME = 25

/** The first rows of a long list, and a button that shows the next ones. */
export function useShowMore<T>(rows: readonly T[], more: string) {
  const [count, setCount] = useState(AT_A_TIME)
  const left = rows.length - count
  const button = left > 0 && (
    <button type="button" class="button" onClick={() => setCount(count + AT_A_TIME)}>
      {fill(more, { count: Math.min(left, AT_A_TIME) })}
    </button>
  )
  return { first: rows.slice(0, count), button }
}
