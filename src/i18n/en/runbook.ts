import { common } from './common.ts'

/** Why something wasn’t noted. */
const refused = {
  tooLong: common.tooLong,
  malformed:
    'Not noted: the address of this runbook can’t go into the record. Give its file a shorter name and try again.',
  newer: 'Not noted: a newer version of Poise has written on this device. Copy what you typed, then reload this page.',
}
/** What is out of the ordinary about a value. */
const faults = {
  hasNewline: 'It has more than one line.',
  hasControl: 'It holds control characters that a terminal obeys. It isn’t put into a command.',
  hasInvisible: 'It holds characters that can’t be seen.',
  isTooLong: 'It is too long to be put into a command.',
  needsQuotes: 'It has special characters and is copied in quotes.',
  looksLikeOption: 'It begins with “-”, so a command takes it for an option.',
}

/** The runbooks of a company's services: their list and their pages. */
export const runbook = {
  page: {
    section: 'Runbooks',
    lead: 'One service in one situation: from what you see to recovery, or to the person you call, step by step.',
    examplesOnly: 'These are examples. Put your own Markdown into src/content/own/runbooks, and it takes their place.',
    example: 'An example: write your own after it, and don’t act on this one.',
    owner: 'Owner: {owner}',
    service: 'Service: {service}',
    severity: 'Severity, as a guide: {severity}',
    tested: 'Last carried out: {date}',
    stale: 'Nobody has carried it out for more than {days} days. Its steps may be out of date.',
    alerts: 'Alerts: {names}',
    inGroup: 'Runbooks in this group',
    ungrouped: 'Others',
  },
  finder: {
    find: 'Find a runbook',
    none: 'No runbook has “{query}” in its name.',
    search: 'Search the whole site for “{query}”',
    noAlert: 'There is no runbook for the alert “{alert}”.',
    near: ' Below are those with a similar name; if it is none of them, search the whole site.',
  },
  panel: {
    use: 'Use this runbook',
    useAgain: 'Use the text as it is now',
    inUse: 'In use',
    usedSince: 'This incident has used it since {time}.',
    attached: 'Recorded: using runbook “{title}”',
    changed: 'The runbook has changed since: {count} passages are new or reworded (marked), {gone} are gone.',
    values: 'Values to fill in',
    clear: 'Clear all',
    cleared: 'Values cleared',
    fromLink: 'From the link',
    confirm: 'It is right',
    show: 'Show',
    secret: 'Stays on this page: it is neither saved nor recorded.',
    otherShape: 'It isn’t of the shape that is asked for: {pattern}',
    faults,
    ...refused,
  },
  commands: {
    copy: 'Copy',
    copyAll: 'Copy all',
    ran: 'I ran it',
    copied: common.copied,
    copiedOpen: 'Copied. Still to be filled in: {blanks}',
    setBefore: ' A command further up sets {variables}: run it first, in the same shell.',
    copyFailed: common.copyFailed,
    noted: 'Recorded: {command}',
    look: 'Look at these values first',
    fromLink: 'From the link',
    withheld: 'It can’t be put here: no quotes make it safe. The command keeps the blank as it is written.',
    becomes: 'The command will be:',
    cancel: common.cancel,
    goOn: 'They are right: go on',
    faults,
    ...refused,
  },
}
