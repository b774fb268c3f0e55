import { createHash } from 'node:crypto'
import { getCollection } from 'astro:content'
import { dialing } from '../../domain/contact/contact-values.ts'
import { pageHref } from '../../guide/addresses.ts'
import { oncePerLocale } from '../../guide/once.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { organization } from '../../schemas/organization-file.ts'
import { organizationContacts } from '../contact/organization-contacts.ts'
import { newsFile } from '../drill/news-file.ts'
import type { DialogParts } from './BarDialogs.tsx'

/** The drills that can be chosen, in a language. */
export async function drillChoices(locale: Locale): Promise<DialogParts['scenarios']> {
  return (await getCollection('drills')).map(({ id, data: { title, severity, confidential } }) => ({
    id,
    title: title[locale],
    severity,
    confidential,
  }))
}

/**
 * What the dialogs of the bar show, as a file: hardly any page view opens one, so no page holds their words. Its name
 * changes with what it says, so that a page never gets the words of another release.
 * @returns the name without its ending, and the text
 */
export const barFile = oncePerLocale(async (locale: Locale): Promise<{ name: string; text: string }> => {
  const contacts = organizationContacts(locale)
  const parts: DialogParts = {
    t: messages(locale).command.bar,
    scenarios: await drillChoices(locale),
    contacts,
    dialLink: dialing(contacts.phone, contacts.pin).link,
    news: fileHref((await newsFile(locale)).name),
  }
  const text = JSON.stringify(parts)
  return { name: `${locale}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text }
})

/** The address of one of the bar's files. */
function fileHref(name: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/bar/${name}.json`
}

/** What `BarCommands` gets, in the bar and in the head of the incident page: the few words that it shows by itself. */
export const barCommands = oncePerLocale(async (locale: Locale) => {
  const {
    declare,
    nameIt,
    more,
    overdueCount,
    overdue,
    in: dueIn,
    timerNames,
    held,
    unnamed,
  } = messages(locale).command.bar
  const base = import.meta.env.BASE_URL
  const scenarios = await drillChoices(locale)
  return {
    locale,
    zone: organization().timeZone,
    confidential: scenarios.filter((scenario) => scenario.confidential).map(({ id }) => id),
    href: pageHref(base, locale, 'incident'),
    file: fileHref((await barFile(locale)).name),
    t: { declare, nameIt, more, overdueCount, overdue, in: dueIn, timerNames, held, unnamed },
  }
})
