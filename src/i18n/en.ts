import { archive } from './en/archive.ts'
import { checklist } from './en/checklist.ts'
import { command } from './en/command.ts'
import { contact } from './en/contact.ts'
import { deadline } from './en/deadline.ts'
import { diagrams } from './en/diagrams.ts'
import { drill } from './en/drill.ts'
import { transfer } from './en/transfer.ts'
import { incident } from './en/incident.ts'
import { leaks } from './en/leaks.ts'
import { postmortem } from './en/postmortem.ts'
import { redaction } from './en/redaction.ts'
import { search } from './en/search.ts'
import { severity } from './en/severity.ts'
import { shortcuts } from './en/shortcuts.ts'
import { site } from './en/site.ts'
import { workflow } from './en/workflow.ts'
import { timeline } from './en/timeline.ts'
import { timers } from './en/timers.ts'
import { todos } from './en/todos.ts'
import { updateTexts } from './en/update-texts.ts'
import { updates } from './en/updates.ts'
import type { Same } from './same.ts'
import type { zhCN } from './zh-CN.ts'

/** All words of the interface in English. */
export const en: Same<typeof zhCN> = {
  archive,
  checklist,
  command,
  contact,
  deadline,
  diagrams,
  drill,
  transfer,
  incident,
  leaks,
  postmortem,
  redaction,
  search,
  severity,
  shortcuts,
  site,
  workflow,
  timeline,
  timers,
  todos,
  updateTexts,
  updates,
}
