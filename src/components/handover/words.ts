import type { BriefWords } from '../../domain/handover/brief-words.ts'
import type { ChangeNames, ChangeWords, ProblemWords } from '../../domain/handover/telling.ts'
import type { handover } from '../../i18n/zh-CN/handover.ts'
import type { Same } from '../../i18n/same.ts'

type Dictionary = Same<typeof handover>

/** Words of the handover screen. */
export interface HandoverWords extends ProblemWords {
  screen: Dictionary['screen']
  difference: Dictionary['difference']
  change: ChangeWords
  /** Without the names, which are the same as elsewhere: see `HandoverNames`. */
  brief: Omit<BriefWords, 'telling' | 'roleNames'>
}

/** How things are called beside the handover's own words. */
export interface HandoverNames {
  telling: ChangeNames['telling']
  roles: Readonly<Record<string, string>>
  timers: Readonly<Record<string, string>>
  zone: string
}
