import { getCollection } from 'astro:content'
import { dialing } from '../../domain/contact/contact-values.ts'
import { pageHref } from '../../guide/addresses.ts'
import { oncePerLocale } from '../../guide/once.ts'
import { LANDMARKS } from '../../guide/sections.ts'
import { isShown } from '../../guide/visibility.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { organization } from '../../schemas/organization-file.ts'
import { exampleContacts, exampleFallbacks } from '../../markdown/example-marks.ts'
import { fallbackLinks } from '../contact/fallback-links.ts'
import { checklistWords } from '../checklist/checklist-words.ts'
import { organizationContacts } from '../contact/organization-contacts.ts'
import { byName } from '../../guide/drill-path.ts'
import { drillNews } from '../drill/drill-words.ts'
import { wordsFile } from '../words-file.ts'
import type { DialogParts } from './BarDialogs.tsx'
import { noteWords } from './note-words.ts'

/** The drills that can be chosen, in a language. */
async function drillChoices(locale: Locale): Promise<DialogParts['scenarios']> {
  return byName(await getCollection('drills')).map(({ id, data: { title, severity, confidential } }) => ({
    id,
    title: title[locale],
    severity,
    confidential,
  }))
}

/** What the bar's commands say, in the bar and in the head of the incident page. */
export function commandWords(locale: Locale) {
  const { declare, nameIt, more, overdueCount, overdue, in: dueIn, timerNames, held } = messages(locale).command.bar
  const { unnamed } = messages(locale).incident.bar
  return { declare, nameIt, more, overdueCount, overdue, in: dueIn, timerNames, held, unnamed }
}

/** What the bar says once something is recorded, and the contacts that this device has changed. */
function barTexts(locale: Locale) {
  const { incident, contact } = messages(locale)
  const { none, quiet, unnamed, drill, elapsed, hours, minutes, ended, writePostmortem, commander } = incident.bar
  return {
    line: { none, quiet, unnamed, drill, elapsed, hours, minutes, ended, writePostmortem, commander },
    commands: commandWords(locale),
    ownContacts: { ...contact.own },
  }
}

/** What a page says once something is recorded; the doors of home, too. */
export const recordedWords = wordsFile('recorded', (locale) => ({
  ...barTexts(locale),
  doorLine: messages(locale).site.doorLine,
}))

/** What a page says once something is recorded, where the timeline stands beside its text. */
export const railWords = wordsFile('rail', (locale) => {
  // The steps, which say them too, have come before it.
  const { roleNames: _, ...timeline } = messages(locale).incident.rail
  return { ...barTexts(locale), timeline }
})

/**
 * What the bar says. Beside the steps and their timeline it stands in the files that these fetch anyway: two requests
 * and a tenth of the words fewer.
 */
export async function barWords(locale: Locale, hasRail: boolean) {
  const { recording } = await (hasRail ? checklistWords : noteWords).parts(locale)
  const { line, commands, ownContacts } = await (hasRail ? railWords : recordedWords).parts(locale)
  return { recording, line, commands, ownContacts }
}

/** The contacts in the sheet of the bar. */
const SHEET_FIELDS = ['page', 'phone', 'pin', 'chat', 'chatUrl', 'call'] as const

/** What the dialogs of the bar show. Hardly any page view opens one. */
export const barDialogs = wordsFile('bar-dialogs', async (locale): Promise<DialogParts> => {
  const contacts = organizationContacts(locale)
  return {
    t: messages(locale).command.bar,
    severity: messages(locale).command.severityDialog,
    scenarios: await drillChoices(locale),
    contacts,
    examples: SHEET_FIELDS.filter((field) => exampleContacts().has(field)),
    example: messages(locale).contact.example.all,
    fallback: {
      title: messages(locale).contact.summary.fallback,
      links: fallbackLinks(locale),
      isExample: exampleFallbacks().size > 0,
    },
    dialLink: dialing(contacts.phone, contacts.pin).link,
    news: await drillNews.href(locale),
    firstMinutes: isShown(locale, LANDMARKS.firstMinutes)
      ? pageHref(import.meta.env.BASE_URL, locale, LANDMARKS.firstMinutes)
      : '',
  }
})

/** What `BarCommands` gets beside its words, in the bar and in the head of the incident page. */
export const barCommands = oncePerLocale(async (locale: Locale) => {
  const scenarios = await drillChoices(locale)
  return {
    locale,
    zone: organization().timeZone,
    confidential: scenarios.filter((scenario) => scenario.confidential).map(({ id }) => id),
    href: pageHref(import.meta.env.BASE_URL, locale, 'incident'),
    file: await barDialogs.href(locale),
  }
})
