import type { calendar as zhCN } from '../zh-CN/calendar.ts'
import { common } from './common.ts'
import { guests } from './guests.ts'
import { roles } from './roles.ts'

/** The calendar file of the postmortem meeting. */
export const calendar: typeof zhCN = {
  ...guests,
  roles,
  meeting: '{severity} postmortem meeting: {title}',
  review: 'Send the review link: {title}',
  lastDay: 'Last day for the {severity} postmortem meeting: {title}',
  drill: 'DRILL · {event}',
  drillNote: 'This is a drill, not a real incident.',
  proposed: '(proposed) {event}',
  untitled: common.unnamed,
  organizer: 'Poise',
  agenda: 'Agenda',
  agendaItems: {
    timeline: 'Review the timeline and confirm that everyone agrees.',
    highlights: 'Review the key points and anything unusual.',
    detection:
      'How could this have been found: did it show in the canary, could a test or load-test environment have caught it?',
    impact: 'Customer impact and customer feedback.',
    'action-items': 'Go through the action items: are they right, and are they enough?',
  },
  invite: 'Invite',
  noLater: 'Hold the meeting no later than the end of {date} ({zone}).',
  meetingAt: 'Meeting time: {time} ({zone}), which is {utc} UTC.',
  reviewHow: 'Post the link to the postmortem in {channel} and ask for a review of style and content.',
  quiet: { meeting: '{title} · meeting', review: '{title} · reminder', 'last-day': '{title} · last day' },
  provisional: 'The last day is provisional: check it again once the public holidays are published.',
}
