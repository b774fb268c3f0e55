import { common } from './common.ts'
import { files } from './files.ts'

import type { saving as zhCN } from '../zh-CN/saving.ts'

/** What is said when the record isn’t as safe as it should be. */
export const saving: typeof zhCN = {
  notSaved: 'Not saved',
  notSavedText:
    'Entries that could not be stored as they should: {count}. They may be gone when you close this page. Download them, or free some space.',
  unavailableText:
    'This browser doesn’t let pages store anything. What you record lives in this page only and is gone when you close it; download it before you leave.',
  asideText:
    '{count} stored items could not be read. They were moved aside untouched; the rest works. You can download them.',
  newerText: 'A newer version of Poise has written on this device, so this page is read-only. Reload to continue.',
  restored: 'Entries that were not written in full last time and came back from the backup copy: {count}.',
  oneCopy:
    'This browser keeps only one copy of the record, with no backup. If it closes suddenly, the last seconds may be lost; export what matters.',
  nearlyFull:
    'Of the 5 MB that a browser gives this site at least, {count}% is used. Export old incidents on the incident page, then delete them.',
  sevenDays:
    'Safari deletes what a site has stored after 7 days without a visit. Download the record when the incident is over. Or press Share, then “Add to Home Screen”, and open it from there: nothing is deleted, but it keeps a record of its own.',
  deleted: 'This incident was deleted in another tab, and what was half typed with it. This page starts a new record.',
  cleared: 'Another tab has cleared this site’s data. This page’s entries have been saved again.',
  download: 'Download record',
  downloadAside: 'Download the unreadable items',
  reload: 'Reload',
  dismiss: common.dismiss,
  files,
}
