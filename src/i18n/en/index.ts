import type { zhCN } from '../zh-CN/index.ts'
import { archive } from './archive.ts'
import { calendar } from './calendar.ts'
import { card } from './card.ts'
import { checklist } from './checklist.ts'
import { command } from './command.ts'
import { common } from './common.ts'
import { contact } from './contact.ts'
import { contactFields } from './contact-fields.ts'
import { copyTexts } from './copy-texts.ts'
import { deadline } from './deadline.ts'
import { diagrams } from './diagrams.ts'
import { document } from './document.ts'
import { drill } from './drill.ts'
import { entryNouns } from './entry-nouns.ts'
import { entryWords } from './entry-words.ts'
import { files } from './files.ts'
import { guests } from './guests.ts'
import { incident } from './incident.ts'
import { leaks } from './leaks.ts'
import { masks } from './masks.ts'
import { messageBank } from './message-bank.ts'
import { messageTexts } from './message-texts.ts'
import { offline } from './offline.ts'
import { postmortem } from './postmortem.ts'
import { reporting } from './reporting.ts'
import { roles } from './roles.ts'
import { runbook } from './runbook.ts'
import { runs } from './runs.ts'
import { saving } from './saving.ts'
import { search } from './search.ts'
import { severity } from './severity.ts'
import { shortcuts } from './shortcuts.ts'
import { site } from './site.ts'
import { stale } from './stale.ts'
import { statuses } from './statuses.ts'
import { team } from './team.ts'
import { teamCheck } from './team-check.ts'
import { timeline } from './timeline.ts'
import { timers } from './timers.ts'
import { todos } from './todos.ts'
import { transfer } from './transfer.ts'
import { updateTexts } from './update-texts.ts'
import { updateTemplates } from './update-templates.ts'
import { workflow } from './workflow.ts'

/** All words of the interface in English. */
export const en: typeof zhCN = {
  archive,
  calendar,
  card,
  checklist,
  command,
  common,
  contact,
  contactFields,
  copyTexts,
  deadline,
  diagrams,
  document,
  drill,
  entryNouns,
  entryWords,
  files,
  guests,
  incident,
  leaks,
  masks,
  messageBank,
  messageTexts,
  offline,
  postmortem,
  reporting,
  roles,
  runbook,
  runs,
  saving,
  search,
  severity,
  shortcuts,
  site,
  stale,
  statuses,
  team,
  teamCheck,
  timeline,
  timers,
  todos,
  transfer,
  updateTexts,
  updateTemplates,
  workflow,
}
