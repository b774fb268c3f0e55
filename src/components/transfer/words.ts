import type { BriefWords } from '../../domain/transfer/brief-words.ts'
import type { ChangeNames, ChangeWords } from '../../domain/transfer/describe-change.ts'
import type { ProblemWords } from '../../domain/transfer/describe-problem.ts'
import type { transfer } from '../../i18n/zh-CN/transfer.ts'
import type { Same } from '../../i18n/same.ts'

type Dictionary = Same<typeof transfer>

/** Words of the handover screen. */
export interface TransferWords extends ProblemWords {
  screen: Dictionary['screen']
  difference: Dictionary['difference']
  change: ChangeWords
  /** Without the names, which are the same as elsewhere: see `TransferNames`. */
  brief: Omit<BriefWords, 'entryWords' | 'roleNames'>
}

/** How things are called beside the handover's own words. */
export interface TransferNames {
  entryWords: ChangeNames['entryWords']
  roles: Readonly<Record<string, string>>
  timers: Readonly<Record<string, string>>
  zone: string
}
