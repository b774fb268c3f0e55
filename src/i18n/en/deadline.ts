import type { deadline as zhCN } from '../zh-CN/deadline.ts'
import { calendar } from './calendar.ts'
import { common } from './common.ts'
import { files } from './files.ts'
import { leaks } from './leaks.ts'

/** Deadline calculator: `rules` is printed with the page, `island` goes to the calculator. */
export const deadline: typeof zhCN = {
  title: 'Deadline',
  rules: {
    caption: 'Latest date for the postmortem meeting',
    severity: common.severity,
    limit: 'Limit',
    calendarDays: 'End of calendar day {days} after the incident ended',
    businessDays: 'End of business day {days} after the incident ended',
    none: 'No postmortem required',
    otherSeverities: 'SEV-3 to SEV-5',
  },
  island: {
    legend: 'Work out the latest meeting date',
    severity: common.severity,
    chooseSeverity: 'Choose a severity',
    endedAt: 'Incident ended at',
    timeZone: 'Time zone',
    calendar: 'Work calendar',
    mainlandChina: 'Mainland China',
    mondayFriday: 'Monday–Friday',
    meetingAt: 'Meeting time',
    optional: 'Optional',
    fromIncident:
      'Filled in from the current incident. Change what you like: changes stay on this page and don’t enter the log.',

    result: 'Meeting no later than',
    resultIs: 'Meeting no later than {date}',
    notReady: 'The calculator isn’t ready yet. Count the days from the table below.',
    failed:
      'The files that calculate dates didn’t load. Check the network and change a field to try again, or count from the table below.',
    askSeverity: 'Choose the severity.',
    askEndedAt: 'Enter the date and time when the incident ended, in a year from 2000 to 2099.',
    askTimeZone: 'Enter the name of an IANA time zone, for example America/New_York.',
    none: '{severity} requires no postmortem: there is no deadline and no meeting to hold.',
    left: '{time} left',
    overdue: '{time} overdue',
    provisional:
      'Provisional: the public holiday schedule for {years} isn’t available, so only weekends are skipped there. Check again once it is published.',
    unsettled:
      'The New Year holiday of {year} isn’t published yet and may move December 29 to 31. Check again once it is published.',

    days: 'Count, day by day',
    counted: 'Day {number}',
    weekend: 'Weekend',
    makeUpWorkday: 'Make-up workday',
    ownWorkday: '{name} (workday)',
    tentative: 'provisional',

    review: 'Review link',
    reviewHint: 'Enter the meeting time to see when to send the review link, 24 hours before.',
    reviewAt: 'Send the review link 24 hours before the meeting',
    reviewRest:
      'Warning: this is a day off ({reason}), and there may be nobody to review it. Send the link on an earlier workday.',
    reviewUnknown: 'Warning: the public holiday schedule for {year} isn’t available, so this may be a day off.',
    reviewPast: 'That time has passed. Send the link now.',
    reviewShort:
      'Warning: this leaves less than 24 hours for the review. Move the meeting to a later workday if the deadline allows, or send the link as soon as the document is written.',
    meetingRest: 'Warning: the meeting is on a day off ({reason}), and people might not be available.',
    meetingUnknown:
      'Warning: the public holiday schedule for {year} isn’t available, so the meeting may be on a day off.',
    askMeetingAt: 'Enter the date and time of the meeting, in a year from 2000 to 2099.',
    meetingLate: 'Warning: the meeting is after the latest date, {date}. Move it earlier.',
    meetingEarly: 'Warning: the meeting is before the incident ended. Choose a later time.',

    proposal: 'Proposed meeting time',
    proposalWhy: 'Within working hours ({from}–{to}), before the deadline, with 24 hours left for the review.',
    proposalLate: 'The deadline has passed; this is the earliest suitable time.',
    proposalRest: 'No other working time is left before the deadline, so it is on a day off.',
    proposalShort:
      'The deadline leaves less than 24 hours for the review. Send the link as soon as the document is written.',
    useProposal: 'Use this time',
    drill:
      'This is a drill: it requires no postmortem and has no deadline, and the debrief is enough. To practice the whole process, go by the dates below; calendar and documents say that it was a drill.',

    assumeCalendarDays:
      'Day 0 is the day the incident ended, {date} ({timeZone}); count {days} calendar days from the next day, and hold the meeting before the last one ends{clocks}.',
    assumeBusinessDays:
      'Day 0 is the day the incident ended, {date} ({timeZone}); count {days} business days from the next day by the calendar “{calendar}”, and hold the meeting before the last one ends{clocks}.',
    twice: common.twice,
    passes: common.passes,
    clockSkipped: '; {field}: the clocks there skip {time}, so {used} is used',
    clockRepeated: '; {field}: the clocks there show {time} twice, and until you choose, the first is used',

    sentence:
      'Hold the {severity} postmortem meeting no later than the end of {date} ({timeZone}){provisional}{meeting}.',
    sentenceProvisional: ', provisional without the public holiday schedule for {years}',
    sentenceMeeting: '; the meeting is on {meeting}, and the review link goes out by {review}',
    copy: 'Copy this sentence',
    copied: common.copied,
    copyFailed: 'The browser refused to copy. Select the sentence above and copy it yourself.',

    downloads: { meeting: 'Download calendar', review: 'Download review reminder', 'last-day': 'Download last day' },
    downloadHint:
      'The meeting (30 minutes), the review reminder 24 hours before it, and the last possible day are a file each, with alarms. Without a meeting time the proposed one goes in, marked as proposed. When the time changes, download it again: opening the new file replaces the event. If your calendar shows two, delete the older one.',
    downloadFailed: 'The files that write the calendar didn’t load. Check the network and try again.',
    quietFiles: { meeting: 'meeting', review: 'reminder', 'last-day': 'last-day' },
    fileNames: { meeting: 'postmortem-meeting', review: 'review-reminder', 'last-day': 'last-day' },
    drillFile: 'DRILL',
    leakPlaces: {
      title: 'incident title',
      guests: 'invite list',
    },
    leaks,
    files,
    calendarFile: calendar,
  },
}
