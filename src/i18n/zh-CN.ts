import { archive } from './zh-CN/archive.ts'
import { checklist } from './zh-CN/checklist.ts'
import { command } from './zh-CN/command.ts'
import { contact } from './zh-CN/contact.ts'
import { deadline } from './zh-CN/deadline.ts'
import { diagrams } from './zh-CN/diagrams.ts'
import { drill } from './zh-CN/drill.ts'
import { transfer } from './zh-CN/transfer.ts'
import { incident } from './zh-CN/incident.ts'
import { leaks } from './zh-CN/leaks.ts'
import { postmortem } from './zh-CN/postmortem.ts'
import { redaction } from './zh-CN/redaction.ts'
import { search } from './zh-CN/search.ts'
import { severity } from './zh-CN/severity.ts'
import { shortcuts } from './zh-CN/shortcuts.ts'
import { site } from './zh-CN/site.ts'
import { workflow } from './zh-CN/workflow.ts'
import { timeline } from './zh-CN/timeline.ts'
import { timers } from './zh-CN/timers.ts'
import { todos } from './zh-CN/todos.ts'
import { updateTexts } from './zh-CN/update-texts.ts'
import { updates } from './zh-CN/updates.ts'

/** All words of the interface in Chinese, the language that the others follow. */
export const zhCN = {
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
