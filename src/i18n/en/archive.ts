import type { archive as zhCN } from '../zh-CN/archive.ts'
import { common } from './common.ts'
import { entryNouns } from './entry-nouns.ts'
import { files } from './files.ts'
import { leaks } from './leaks.ts'

/** The records of this browser: incidents, and runs of checklists, which have words of their own. */
export const archive: typeof zhCN = {
  title: 'Records on this device',
  lead: 'Local record: what is listed here is stored in this device’s browser only.',
  none: 'There are no records on this device yet.',
  incidents: 'Incidents',
  unnamed: common.unnamed,
  drill: common.drill,
  current: 'Recording',
  open: 'Open',
  ended: 'Ended',
  archived: 'Archived',
  entries: 'Entries: {count}',
  switchTo: 'Switch to this',
  switchOf: 'Switch to {title}',
  reopen: 'Reopen',
  reopenOf: 'Reopen {title}',
  archive: 'Archive',
  archiveOf: 'Archive {title}',
  delete: 'Delete…',
  deleteOf: 'Delete {title}',
  deleteTitle: 'Delete the whole record of this incident?',
  deleteText: 'Once deleted it can’t be found again on this device. Download a copy first, then type “{word}” below.',
  deleteWord: 'delete',
  deleteConfirm: 'Type “{word}” to confirm',
  deleteNow: 'Delete the whole record',
  lastExport: 'Download a copy first',
  cancel: common.cancel,
  wrongWord: 'Type “{word}” to delete.',
  deleted: 'Deleted {title}',
  clear: 'Clear all data on this device…',
  clearTitle: 'Clear all data on this device?',
  clearText:
    'Every record ({count}, incidents and checklists), names and roles, changed contacts, half-typed texts and settings are deleted and can’t be brought back. Download what you want to keep, then type “{word}” below. The runbook and its offline copy stay. So do the ids of these records, which tell when each began: by them, other tabs know not to write them back.',
  clearNow: 'Clear everything',
  cleared:
    'All data on this device is cleared. Files that you downloaded are still in the downloads folder; delete them there if they shouldn’t stay.',
  clearedStuck:
    'All data is cleared. The server doesn’t answer, so this page was not reloaded: close it, or try again later.',
  clearing: 'All data is cleared. Reloading…',
  reload: 'Reload',
  notHere:
    'This device doesn’t have that record. It may be on another device, or the browser’s data was cleared. Ask someone who has it to send it to you.',
  files,
  entryNouns,
  leaks,
  leakPlace: '{kind} {at}',
}
