import type { ContactField, Dialing } from '../../domain/contact/contact-values.ts'
import '../../stores/contact.ts'
import { $ownContacts } from '../../stores/own-contacts.ts'

/** An element that shows, links or copies a contact, as the page was built. `contact-marks.ts` marks them. */
interface Place {
  element: HTMLElement
  text: string
  href: string
  /** What a button copies. */
  copied: string
}

type OwnContacts = ReturnType<typeof $ownContacts.get>

let isFollowed = false

/**
 * Puts what this browser has of its own into every place of the page, the organisation's where it has nothing, and
 * goes on doing so. Called again, it changes nothing.
 * @param changed what is said beside a value of this browser
 * @param summary where the values can be seen together and restored
 */
export function showContacts(changed: string, summary: string): void {
  if (isFollowed) return
  isFollowed = true
  const marked = document.querySelectorAll<HTMLElement>(
    '[data-contact-text],[data-contact-href],[data-contact-copy],[data-contact-built]',
  )
  const places: Place[] = [...marked].map((element) => ({
    element,
    text: element.textContent,
    href: element.getAttribute('href') ?? '',
    copied: element.getAttribute('value') ?? '',
  }))
  const notes = document.querySelectorAll<HTMLElement>('[data-example]')
  $ownContacts.subscribe((own) => {
    for (const place of places) mark(place.element, show(place, own), changed, summary)
    // What this browser has of its own is no example.
    for (const note of notes)
      note.hidden = (note.dataset.example ?? '').split(' ').every((field) => field in own.values)
  })
}

/** @returns whether the place holds a value of this browser now */
function show({ element, text, href, copied }: Place, { values, dialing }: OwnContacts): boolean {
  const { contactText, contactHref, contactCopy, contactBuilt, phone = '', pin = '' } = element.dataset
  const isOwnNumber = (values.phone ?? values.pin) !== undefined
  const number = isOwnNumber ? dialing?.(values.phone ?? phone, values.pin ?? pin) : undefined
  const ownOf = (name = '') => ({ ...values, ...number })[name as ContactField | keyof Dialing]
  const ownText = ownOf(contactText)
  const ownHref = ownOf(contactHref)
  if (contactText) element.textContent = ownText || text
  if (contactHref) element.setAttribute('href', ownHref || href)
  if (contactCopy) element.setAttribute('value', ownOf(contactCopy) || copied)
  // The digits of a number that is written with letters: one's own has its digits.
  if (contactBuilt) element.hidden = ownOf(contactBuilt) !== undefined
  return Boolean(ownText || ownHref)
}

/** Says beside an element that it holds a value of this browser. Not where its neighbor says so already. */
function mark(element: HTMLElement, isOwn: boolean, changed: string, summary: string): void {
  if ('quiet' in element.dataset) return
  const next = element.nextElementSibling
  if (next?.matches('[data-own]')) next.remove()
  if (!isOwn) return
  const badge = document.createElement('a')
  badge.className = 'badge'
  badge.dataset.own = ''
  // In the summary itself it leads nowhere.
  if (!element.closest('.contact')) badge.href = summary
  badge.textContent = changed
  element.after(badge)
}
