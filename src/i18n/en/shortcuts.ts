import type { shortcuts as zhCN } from '../zh-CN/shortcuts.ts'

/** The keyboard shortcuts. */
export const shortcuts: typeof zhCN = {
  open: 'Shortcuts',
  search: 'Search; Ctrl+K does it too',
  note: 'Add a note',
  next: 'Next step',
  previous: 'Previous step',
  tick: 'Check or uncheck this step',
  help: 'All shortcuts',
  use: 'Use single-key shortcuts',
  hint: 'They never fire while you type. Once they are off, the Shortcuts button below each page still opens this list.',
  close: 'Close',
}
