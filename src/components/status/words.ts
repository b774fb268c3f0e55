import type { PostmortemStatus } from '../../domain/log.ts'
import type { Same } from '../../i18n/same.ts'
import type { status as base } from '../../i18n/zh-CN/status.ts'

/** The island's strings. */
export type StatusWords = Same<typeof base>

/** What each status is called. */
export type StatusNames = Readonly<Record<PostmortemStatus, string>>
