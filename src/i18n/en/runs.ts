import type { runs as zhCN } from '../zh-CN/runs.ts'
import { entryWords } from './entry-words.ts'
import { files } from './files.ts'
import { leaks } from './leaks.ts'
import { roles } from './roles.ts'
import { transfer } from './transfer.ts'

const { link, linkCopied, linkShown, linkLong, copyFailed } = transfer.screen

/** The checklists of quiet times: `page` stands on the page that is ticked, `list` in the records of this device. */
export const runs: typeof zhCN = {
  page: {
    label: 'This run of the checklist',
    steps: 'Steps: {total}',
    none: 'Not begun',
    begun: 'Begun {at}',
    progress: 'Done: {done} / {total}',
    hint: 'A checklist for quiet times: the first check begins a run, which stays on this device and opens no incident.',
    finish: 'Finish this run',
    finished: 'Finished. The next check begins a new run.',
    nothing: 'Nothing is checked yet, so there is nothing to finish.',
    records: 'Hand over or download',
  },
  list: {
    title: 'Checklists',
    name: '{title} · {at}',
    open: 'Under way',
    finished: 'Finished',
    ticked: 'Steps done: {count}',
    goOn: 'Go on',
    goOnOf: 'Go on with {title}',
    noPage: 'Its page is no longer in the guide, so it can’t go on.',
    reopen: 'Reopen',
    reopenOf: 'Reopen {title}',
    reopened: 'Reopened {title}',
    handOver: 'Hand over',
    handOverOf: 'Hand over {title}',
    handOverHint:
      'The file and the link hold all of this run, names included. Whoever gets them imports the file under “Hand over,” or opens the link.',
    file: 'Download file',
    link,
    linkCopied,
    linkShown,
    linkLong,
    linkFailed: 'No link could be made. Use the file.',
    copyFailed,
    delete: 'Delete…',
    deleteOf: 'Delete {title}',
    deleteTitle: 'Delete the whole record of this run?',
    skipped: entryWords.skipped,
    roleNames: roles,
    files,
    leaks,
  },
}
