import { numberLink } from '../../domain/contact/contact-values.ts'
import { pageHref } from '../../guide/addresses.ts'
import { LANDMARKS } from '../../guide/sections.ts'
import { isHidden } from '../../guide/visibility.ts'
import { messages } from '../../i18n/index.ts'
import type { Locale } from '../../i18n/languages.ts'
import { organization } from '../../schemas/organization-file.ts'

/** One way that is left when chat or call don't work: what it is called, and where it leads. */
export interface FallbackLink {
  /** What stands before a name that says nothing by itself, a number for example. */
  before: string
  name: string
  href: string
}

/** Where everyone goes when chat or call don't work: chat, call, phone tree, and the page that says when, unless it is hidden. */
export function fallbackLinks(locale: Locale): FallbackLink[] {
  const { fallbackCall, phoneTree: tree, switchOver } = messages(locale).contact.summary
  const { chat, call, phoneTree } = organization().contacts.fallback
  const page = pageHref(import.meta.env.BASE_URL, locale, LANDMARKS.whenDown)
  return [
    { before: '', name: chat.name, href: chat.url },
    { before: '', name: fallbackCall, href: call.url },
    { before: tree, name: phoneTree.number, href: numberLink(phoneTree.number) },
    ...(isHidden(LANDMARKS.whenDown) ? [] : [{ before: '', name: switchOver, href: page }]),
  ]
}
