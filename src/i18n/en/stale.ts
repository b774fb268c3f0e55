import type { stale as zhCN } from '../zh-CN/stale.ts'

/** Asked before something joins an incident that lay untouched. */
export const stale: typeof zhCN = {
  question: 'Nothing was recorded here for {span}. Keep this record, or archive it and start a new one?',
  hours: '{hours} hours',
  days: '{days} days',
  keepGoing: 'Keep this record',
  startClean: 'Archive and start new',
  notNow: 'Not now',
}
