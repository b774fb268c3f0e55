import { atom } from 'nanostores'
import type { ContactValues, dialing } from '../domain/contact/contact-values.ts'

/** What this browser has of its own in the place of the organisation's contacts. */
interface OwnContacts {
  values: Partial<ContactValues>
  /** How a number that isn't the built one is dialed; absent while nothing is changed. */
  dialing?: typeof dialing
}

/** Nothing: what the built page shows. */
export const NO_OWN_CONTACTS: OwnContacts = { values: {} }

/**
 * The contacts that this browser has of its own. `contact.ts` fills it once it is loaded: whoever has changed nothing
 * needs neither it nor the rules for telephone numbers.
 */
export const $ownContacts = atom(NO_OWN_CONTACTS)
