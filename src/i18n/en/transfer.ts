import type { transfer as zhCN } from '../zh-CN/transfer.ts'
import { archive } from './archive.ts'
import { common } from './common.ts'
import { entryNouns } from './entry-nouns.ts'
import { entryWords } from './entry-words.ts'
import { files } from './files.ts'
import { leaks } from './leaks.ts'
import { roles } from './roles.ts'

/**
 * Handing over: `screen` is the screen, `difference` the question before an import; `change`, `problems`, `places` and
 * `brief` word what `src/domain/transfer` finds.
 */
export const transfer: typeof zhCN = {
  files,
  screen: {
    title: 'Hand over',
    lead: 'Send the record of this incident to someone else. The file and the link hold all of it, names and every line included: be careful who gets it, and in which chat.',
    nothing: 'Nothing is recorded here yet, so there is nothing to hand over. Check a step or add a note first.',

    exportLegend: 'Send this record',
    export: 'Export',
    exportHint:
      'Downloads a .json file. Whoever gets it imports it here; both records join, and neither overwrites the other.',
    exportAll: 'Export all records',
    downloadedParts: 'Too much for one file, so there are {count}. Hand over all of them; import them in any order.',

    link: 'Copy link',
    linkCopied: 'Link copied, {count} characters',
    linkShown: 'Handover link',
    linkLong:
      'The link has {count} characters, more than {limit}, and some chats cut such links off. Use the file if in doubt.',
    copyFailed: 'The browser doesn’t allow copying. Select the text below and copy it by hand.',

    qr: 'Show QR code',
    hideQr: 'Hide QR code',
    qrLabel: 'Handover link of this incident, to be scanned with another device',
    qrHint: 'Scan it with a phone camera. The link is in the code itself; nothing goes over the network.',
    qrTooLarge:
      'Too much to scan: the code would be too dense (the link has {count} characters, the limit is {limit}). Use the link or the file.',

    brief: 'Text brief',
    copyBrief: 'Copy brief',
    briefCopied: 'Brief copied',
    drillHint: 'This is a drill: everything you export says so.',

    exportNudge: 'The incident is running and its record is on this device only. Download a copy, just in case.',
    earlierTitle:
      'A record only grows: the file, the link, and the QR code still hold the name from before the code name. Hand them only to people who know of the incident.',
    maskedPage: 'For readers outside, use the masked copy of the postmortem generator',
    leakPlace: archive.leakPlace,
    elsewhere: 'another incident · {place}',

    importLegend: 'Receive a record',
    import: 'Import',
    importHint: 'Choose a .json file that was exported here. You see what it would add before anything changes.',
    reading: 'Reading {name}…',
    readFailed: 'The browser could not open this file. Save it on this device and choose it again.',
    fromLink: 'You opened a handover link. This is what it would add; nothing changes until you agree.',
    newerHere:
      'A newer version of Poise has written on this device, so this page is read-only. Reload it, then import.',
  },
  difference: {
    title: 'What would be added',
    adds: 'Adds entries: {count}. Records concerned: {incidents}.',
    known: 'Already here: {count}.',
    nothingNew: 'All of it is here already ({count}). There is nothing to import.',
    empty: 'It holds no entries. There is nothing to import.',
    unlike:
      'Careful: entries with the same ID as entries here but different content: {count}. Someone may have changed them. Yours are kept.',
    unlikeParts: 'What differs',
    here: 'Here',
    theirs: 'Received',
    newIncident: 'New incident',
    knownIncident: 'Known incident',
    newRun: 'New checklist',
    knownRun: 'Known checklist',
    showRun: 'Show this checklist',
    unnamed: common.unnamed,
    drill: common.drill,
    count: '{kind}: {count}',
    noChanges: 'Only adds; nothing here changes.',
    changes: 'What would change',
    what: 'Where',
    before: 'Now',
    after: 'After the import',
    moreChanges: '{count} more',
    accept: 'Import ({count})',
    decline: 'Don’t import',
    declined: 'Not imported. Nothing has changed.',
    merged: 'Imported: {count}',
    open: 'Open this incident',
    undo: 'Undo import',
    undoHint: 'Takes away only what this import added. What was recorded since stays.',
    undone: 'Undone. Imported entries taken away: {count}',
  },
  change: {
    phase: 'Incident',
    drill: 'Drill',
    severity: common.severity,
    title: 'Title',
    status: 'Postmortem status',
    role: '{role}',
    expert: 'Expert, {topic}',
    subTeam: 'Lead of sub-team {topic}',
    step: 'Step: {label}',
    claim: 'Who is on it: {label}',
    field: 'Postmortem · {field}',
    toDo: 'To-do “{text}”, {part}',
    entry: 'Timeline: {event}',
    phases: {
      open: 'open',
      ended: 'ended',
      archived: 'archived',
    },
    drills: {
      yes: 'a drill',
      no: 'not a drill',
    },
    steps: {
      done: 'done',
      skipped: 'skipped ({reason})',
      open: 'not done',
    },
    parts: {
      text: 'text',
      owner: 'owner',
      priority: 'priority',
      ticket: 'ticket',
      done: 'done mark',
    },
    empty: '(empty)',
    retracted: 'retracted',
  },
  problems: {
    'too-large':
      'Not imported: the file is {bytes} MB and the limit is {limitBytes} MB. Ask for an export of this incident alone.',
    'too-deep':
      'Not imported: it is nested more than {limitDepth} levels deep, which no export of Poise is. Ask for a new export.',
    'too-many':
      'Not imported: it holds {count} entries and the limit is {limitCount}. Ask for an export of this incident alone.',
    'not-json':
      'Not imported: it is cut off, or it isn’t JSON. Ask for a new export, and don’t edit it with another program.',
    'not-a-record':
      'Not imported: this isn’t a handover file. Choose a .json file that was exported under “Hand over”.',
    newer:
      'Not imported: a newer version of Poise wrote it (format {version}; this page knows up to {known}). Reload this page and try again. If that doesn’t help, ask whoever runs this site to update it.',
    'unreadable-incident':
      'Not imported: incident {number} lacks its id or its entries. Ask for a new export, and don’t edit it with another program.',
    'unreadable-entry':
      'Not imported: entry {number} can’t be read, so nothing was taken. Its {place} is missing or malformed. Ask for a new export, and don’t edit it with another program.',
    'damaged-link':
      'Not imported: the link is cut off or was changed. Chats often cut long links off. Ask for it again, or for the file.',
    'link-too-large':
      'Not imported: the link expands to more than the limit of {limitBytes} MB and was not read on. Ask for the file.',
    'too-large-for-link': 'No link was made: the record has {bytes} MB and a link holds {limitBytes} MB. Use the file.',
    'no-compression': 'This browser is too old to make or read handover links. Update it, or use the file.',
  },
  places: {
    id: 'id',
    incident: 'incident id',
    kind: 'kind',
    at: 'time',
    recordedAt: 'time of recording',
    by: 'author',
    title: 'title',
    severity: 'severity',
    drill: 'drill mark',
    scenario: 'drill scenario',
    to: 'new value',
    role: 'role',
    person: 'name of the person',
    topic: 'field or sub-team',
    team: 'mark of a sub-team',
    step: 'step id',
    state: 'step state',
    label: 'label',
    left: 'mark of a step that was let go',
    filled: 'label with values filled in',
    reason: 'reason',
    text: 'text',
    todo: 'to-do mark',
    source: 'data link',
    runbook: 'path of the runbook',
    marks: 'marks of the runbook’s text',
    command: 'command',
    audience: 'audience',
    channel: 'channel',
    timer: 'timer id',
    act: 'timer action',
    report: 'reporting action',
    subject: 'clock, stage or instant',
    zone: 'time zone',
    amount: 'length of the period',
    counting: 'way of counting',
    rolls: 'rule for days off',
    minutes: 'number of minutes',
    field: 'field name',
    value: 'field value',
    entry: 'reference to an entry',
    happenedAt: 'corrected time',
    important: 'importance mark',
  },
  brief: {
    drill: '[DRILL] not a real incident',
    untitled: common.unnamed,
    noSeverity: 'severity not set',
    state: '{severity} · {title} · {phase}',
    running: 'in progress',
    ended: 'ended',
    archived: 'archived',
    since: 'Started {at} ({zone}), {elapsed} ago',
    lasted: '{from} to {to} ({zone}), {elapsed} in all',
    roles: 'Roles:',
    noRoles: 'Roles: nobody has taken one yet',
    expert: '{role}, {topic}',
    subTeam: 'Sub-team {team}',
    actions: 'Latest:',
    toDos: 'To-dos:',
    due: 'Due:',
    pair: '{name}: {text}',
    action: '{at} {event}',
    said: '{event} ({by})',
    toDo: '{text} (owner: {owner})',
    unowned: '{text} (no owner)',
    left: '{at}, in {time}',
    overdue: '{at}, overdue by {time}',
    minutes: '{minutes} min',
    hours: '{hours} h {minutes} min',
    days: '{days} d {hours} h',
    asOf: 'As of {at} ({zone})',
  },
  entryNouns,
  entryWords,
  roleNames: roles,
  leaks,
}
