import type { PostmortemStatus } from '../../domain/log/entry.ts'
import type { Same } from '../../i18n/same.ts'
import type { workflow as base } from '../../i18n/zh-CN/workflow.ts'

/** The island's strings. */
export type WorkflowWords = Same<typeof base>

/** What each status is called. */
export type StatusNames = Readonly<Record<PostmortemStatus, string>>
