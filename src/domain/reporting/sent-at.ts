import type { Instant } from '../time.ts'
import type { Obligation } from './obligation.ts'
import type { Reckoning } from './due.ts'

/**
 * When the report of each stage was sent, as the stages after it count: the first time, for a supplement moves no deadline;
 * the latest where what follows repeats, or counts from the updated report by its source (DORA, final report).
 * @param filed the instants at which reports were sent, earliest first, by `clock/stage`
 */
export function sentAt({ id, stages }: Obligation, filed: ReadonlyMap<string, readonly Instant[]>): Reckoning['filed'] {
  return Object.fromEntries(
    stages.flatMap((stage, index) => {
      const sent = filed.get(`${id}/${stage.id}`) ?? []
      const isLatest = stages.slice(index).some(({ repeats }) => repeats) || stages[index + 1]?.fromUpdated === true
      const at = isLatest ? sent.at(-1) : sent[0]
      return at ? [[stage.id, Date.parse(at)]] : []
    }),
  )
}
