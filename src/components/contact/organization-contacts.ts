import type { Locale } from '../../i18n/languages.ts'
import { localize, organization } from '../../schemas/organization-file.ts'
import type { ContactValues } from '../../domain/contact/contact-values.ts'

/** The organisation's contacts in a language, as the build writes them into a page; a browser may override them. */
export function organizationContacts(locale: Locale): ContactValues {
  const { contacts, commands } = organization()
  return {
    chat: contacts.chat.name,
    chatUrl: contacts.chat.url,
    call: contacts.call.url,
    phone: contacts.phone.number,
    pin: contacts.phone.pin,
    page: localize(commands.pageCommander, locale),
    executives: contacts.executiveChannel.name,
    executivesUrl: contacts.executiveChannel.url,
  }
}
