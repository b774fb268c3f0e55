import type { common as zhCN } from '../zh-CN/common.ts'

/** Words that say the same thing in several islands. The groups of these islands take what they need from here. */
export const common: typeof zhCN = {
  unnamed: 'Unnamed incident',
  drill: 'Drill',
  drillMark: '[DRILL] ',
  severity: 'Severity',
  commander: 'Commander',
  removedSteps: 'Removed steps',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'OK',
  copied: 'Copied',
  copyFailed: 'Copying failed. Select the text and copy it by hand.',
  tooLong: 'Not saved: a field holds {limit} characters at most. Shorten the text.',
  overLimit:
    'Not saved: “{field}” holds {limit} characters at most, and this has {count}. Shorten it; the rest can go into a note.',
  newer: 'Not saved: a newer version of Poise has written on this device. Copy what you typed, then reload the page.',
  malformed:
    'Not saved: because of a fault in Poise, this couldn’t be read again later. Copy what you typed, then tell whoever runs this site.',
  twice: 'The clocks went back, so this time came twice. Which one is it?',
  passes: {
    earlier: 'The first ({offset})',
    later: 'The second ({offset})',
  },
}
