import type { stale as zhCN } from '../zh-CN/stale.ts'

/** Asked before something joins an incident that lay untouched. */
export const stale: typeof zhCN = {
  question: 'Nothing was recorded here for {hours} hours. Go on with this record, or archive it and start clean?',
  keepGoing: 'Go on',
  startClean: 'Start clean',
  notNow: 'Not now',
}
