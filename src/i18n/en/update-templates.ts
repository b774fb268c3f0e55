import type { updateTemplates as zhCN } from '../zh-CN/update-templates.ts'
import { common } from './common.ts'

/**
 * Texts of updates, ready to copy. What stands in square brackets is a gap for the sender. None promises a recovery
 * time, and the public ones don't say “outage”. The first public text has no gap, so that it can go out at once.
 */
export const updateTemplates: typeof zhCN = {
  drill: common.drillMark,
  notNamed: 'not yet named',
  missing: {
    title: '[incident title]',
    severity: '[severity]',
    time: '[time]',
    elapsed: '[how long]',
    waiting: '[who we’re waiting on, and for what]',
  },
  minutes: '{minutes} min',
  hours: '{hours} h {minutes} min',
  days: '{days} d {hours} h',
  waiting: '{label} (answer at {due})',
  separator: '; ',
  public: {
    none: 'not public yet',
    noneDue: 'not public yet, first post due by {due}',
    sent: 'public, last post at {last}',
    sentDue: 'public, last post at {last}, next one due by {due}',
  },
  texts: {
    roles: 'Commander: {commander}, deputy: {deputy}, scribe: {scribe}',
    status: '{severity} · {title} · running for {elapsed} · commander: {commander} · {public}',
    investigating:
      'Some customers may be running into problems, and we are investigating. We will post here what we learn about the scope. Next update by {next} ({zone}).',
    scope:
      'Customer impact: [scope]\nAffected features: [features and how they work now]\nAffected regions: [regions]\nWorkaround: [workaround, or delete this line]\nWe are working on it. Next update by {next} ({zone}).',
    update:
      'Impact: [what has changed in impact or scope]\nProgress: [whether recovery or mitigation is under way]\nWorkaround: [workaround, or delete this line]\nNext update by {next} ({zone}).',
    long: 'This problem will take a long time to work through.\nImpact: [impact and scope now]\nProgress: [whether recovery or mitigation is under way]\nFrom now on we will update less often, and at once if the impact changes. Next update by {next} ({zone}).',
    resolved:
      '[Affected features] have fully recovered.\nData loss: [none, or what was lost]\nRemaining impact: [none, or what remains]\nThis is the last update about this problem.',
    executives:
      '{severity}: {title}, running for {elapsed}.\nStatus: [status]\nUnder way: [actions under way]\nCustomer impact: [customer impact]\nPublic status: {public}\nCommander: {commander}\nNext update: {next}',
    team: '{severity}: {title}, running for {elapsed}.\n{roles}\nSuspected cause: [suspected cause]\nWaiting for: {waiting}\nPublic status: {public}\nNext update: {next}\nAny other actions or proposals?',
    stakeholders:
      '{severity} incident notice: {title}, started at {started}.\nCustomer impact: [customer impact]\nWhat we need from you: [nothing, or what]\nPublic status: {public}\nTo follow along, read {channel} and stay out of the incident channel.\nNext update: {next}',
  },
  ended: {
    status: '{severity} · {title} · ended, {started} to {ended}, {elapsed} · commander: {commander} · {public}',
    executives:
      '{severity}: {title} has ended, {started} to {ended}, {elapsed}.\nStatus: [whether recovery is complete]\nCustomer impact: [customer impact]\nNext: [who does what]\nPublic status: {public}',
    team: '{severity}: {title}. The incident and the call have ended. {started} to {ended}, {elapsed}.\nCleanup: [cleanup left to do]\nPublic status: {public}\nFurther discussion moves to [chat channel]. Thank you, everyone.',
    stakeholders:
      '{severity} incident notice: {title} has ended, {started} to {ended}, {elapsed}.\nCustomer impact: [customer impact]\nWhat we need from you: [nothing, or what]\nPublic status: {public}',
  },
}
