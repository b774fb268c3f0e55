import type { Code, InlineCode, Link, PhrasingContent } from 'mdast'
import { type ContactField, dialing, numberLink } from '../domain/contact/contact-values.ts'
import type { Organization } from '../schemas/organization.ts'

/** The values of `organization.yaml` that a browser may have its own of, by their place. */
export const CONTACT_PLACES: Readonly<Partial<Record<string, ContactField>>> = {
  'contacts.chat.name': 'chat',
  'contacts.chat.url': 'chatUrl',
  'contacts.call.url': 'call',
  'contacts.phone.display': 'phone',
  'contacts.phone.number': 'phone',
  'contacts.phone.pin': 'pin',
  'contacts.executiveChannel.name': 'executives',
  'contacts.executiveChannel.url': 'executivesUrl',
  'commands.pageCommander': 'page',
}
/** Where everyone goes when the contacts above don't work; no browser has its own of these. */
const FALLBACK = /^contacts\.fallback\.\w+/
const PLACE = /\{org\.([\w.-]+)\}/

/** The attribute by which a page knows an element that shows a contact; `show-contacts.ts` looks for it. */
export const TEXT_MARK = 'data-contact-text'
/** The attribute by which a page knows a link to a contact; `show-contacts.ts` looks for it. */
export const HREF_MARK = 'data-contact-href'
/** The attribute of a button that copies a contact. */
const COPY_MARK = 'data-contact-copy'

/** The attributes of a link that dials, with what is dialed where this browser has no value of its own. */
export function dialMarks(
  { number, pin }: Organization['contacts']['phone'],
  link: 'link' | 'linkWithoutHash' = 'link',
): Record<string, string> {
  return { [HREF_MARK]: link, 'data-phone': number, 'data-pin': pin }
}

/** The attributes of a button that copies a contact, which is its `value`; `text` is what a telephone dials. */
export function copyMarks(
  phone: Organization['contacts']['phone'],
  copied: ContactField | 'text',
): Record<string, string> {
  return { [COPY_MARK]: copied, ...(copied === 'text' ? { 'data-phone': phone.number, 'data-pin': phone.pin } : {}) }
}

declare module 'mdast' {
  interface Data {
    /** The fallback of a contact that a node shows or links, `contacts.fallback.chat`. */
    fallback?: string
  }
}

/** A text that stands for a value: marked when it is a contact. */
export function valueNode(place: string, value: string): PhrasingContent {
  const [fallback] = FALLBACK.exec(place) ?? []
  const text = { type: 'text' as const, value, ...(fallback && { data: { fallback } }) }
  const field = CONTACT_PLACES[place]
  if (!field) return text
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: TEXT_MARK, value: field }]
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children: [text] }
}

/**
 * Marks a link to a contact, before its placeholders are filled in. One to the telephone dials as the summary does, one to
 * another number dials that alone.
 * @param fillIn the text with its placeholders filled in
 */
export function markLink(link: Link, { contacts }: Organization, fillIn: (text: string) => string): void {
  const place = PLACE.exec(link.url)?.[1] ?? ''
  const [fallback] = FALLBACK.exec(place) ?? []
  if (fallback) link.data = { ...link.data, fallback }
  const field = CONTACT_PLACES[place]
  if (!field && place && link.url.startsWith('tel:')) link.url = numberLink(fillIn(link.url.slice('tel:'.length)))
  if (!field) return
  const isDialed = link.url.startsWith('tel:')
  if (!isDialed && PLACE.exec(link.url)?.[0] !== link.url) return
  link.data = {
    ...link.data,
    hProperties: { ...link.data?.hProperties, ...(isDialed ? dialMarks(contacts.phone) : { [HREF_MARK]: field }) },
  }
  if (isDialed) link.url = dialing(contacts.phone.number, contacts.phone.pin).link
}

/** Marks the contacts in a piece of code, before its placeholders are filled in by `fillIn`. */
export function markCode(code: Code | InlineCode, fillIn: (text: string) => string): void {
  const parts = code.value.split(/(\{org\.[\w.-]+\})/).filter(Boolean)
  if (!parts.some((part) => fieldIn(part))) return
  const hChildren = parts.map((part) => {
    const text = { type: 'text' as const, value: fillIn(part) }
    const field = fieldIn(part)
    if (!field) return text
    return { type: 'element' as const, tagName: 'span', properties: { [TEXT_MARK]: field }, children: [text] }
  })
  code.data = { ...code.data, hChildren }
}

function fieldIn(text: string): ContactField | undefined {
  return CONTACT_PLACES[PLACE.exec(text)?.[1] ?? '']
}
