import type { Words } from '../../i18n/index.ts'

/** What only the forms say that somebody has to open, of all that each part of the page says. */
export const FORM_WORDS = {
  roster: ['topic', 'teamName', 'person', 'lead', 'add', 'cancel', 'newer', 'tooLong', 'malformed'],
  timeline: [
    ...(['kind', 'allKinds', 'groups', 'who', 'anyone', 'roles', 'people', 'onlyImportant'] as const),
    ...(['shownTime', 'organizationTime', 'localTime'] as const),
    ...(['retime', 'reword', 'link', 'mark', 'unmark', 'retract', 'retractHint', 'retractNow'] as const),
    ...(['happenedAt', 'zoneHint', 'text', 'textEmpty', 'source', 'cancel'] as const),
    ...(['day', 'clock', 'optionalZone', 'optionalSource', 'sourceHint'] as const),
    ...(['newer', 'malformed'] as const),
    ...(['timeAhead', 'twice', 'passes', 'skipped', 'timeSaved', 'sourceSaved', 'marked', 'unmarked'] as const),
  ],
  timers: [
    ...(['boxLabel', 'boxPlaceholder', 'boxMinutes', 'boxStart', 'boxStarted', 'overLimit'] as const),
    ...(['newer', 'tooLong', 'malformed'] as const),
    ...(['sound', 'notification', 'remindersHint', 'soundOn', 'notificationOn', 'off'] as const),
    ...(['denied', 'insecure', 'unsupported', 'sample'] as const),
  ],
} as const

type Keys = typeof FORM_WORDS
/** All that each part says, with its forms. */
interface All {
  roster: Words<'command'>['roster']
  timeline: Words<'timeline'>['island']
  timers: Words<'timers'>
}
/** What the forms say. */
export type FormWords = { [Part in keyof All]: Pick<All[Part], Keys[Part][number] & keyof All[Part]> }
type Bare<Part extends keyof All> = Omit<All[Part], Keys[Part][number]>
/** What the roster says without its forms. */
export type RosterWords = Bare<'roster'>
/** What the timeline says without its forms. */
export type TimelineWords = Bare<'timeline'>
/** What the timers say without their forms. */
export type TimersWords = Bare<'timers'>

/** Some words of a part. */
export function only<T extends object, K extends keyof T>(words: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, words[key]])) as Pick<T, K>
}

/** All words of a part but some. */
export function without<T extends object, K extends keyof T>(words: T, keys: readonly K[]): Omit<T, K> {
  const left = { ...words }
  for (const key of keys) delete left[key]
  return left
}
