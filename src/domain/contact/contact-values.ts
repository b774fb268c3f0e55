import { isAddress } from '../address.ts'
import { dialText, readPhone, readPin } from './phone-number.ts'

/** The values of the contact summary that a browser may override. */
export interface ContactValues {
  chat: string
  chatUrl: string
  call: string
  phone: string
  pin: string
  page: string
  executives: string
  executivesUrl: string
}
/** Name of such a value. */
export type ContactField = keyof ContactValues
/** Why a typed value won’t do; a key of the words that say so under the field. */
export type Problem = 'invalidUrl' | 'invalidPhone' | 'invalidTrunkZero' | 'invalidPin' | 'invalidEmpty'

/** All of them, in the order in which they are edited. */
export const CONTACT_FIELDS: readonly ContactField[] = [
  'chat',
  'chatUrl',
  'call',
  'phone',
  'pin',
  'page',
  'executives',
  'executivesUrl',
]
/** Those that are web addresses. */
const ADDRESSES: readonly ContactField[] = ['chatUrl', 'call', 'executivesUrl']

/** What is wrong with a value that somebody typed, or `undefined` when it will do. */
export function contactProblem(field: ContactField, value: string): Problem | undefined {
  if (value.trim() === '') return 'invalidEmpty'
  if (ADDRESSES.includes(field) && !isWebAddress(value)) return 'invalidUrl'
  if (field === 'pin' && readPin(value) === undefined) return 'invalidPin'
  const number = field === 'phone' && readPhone(value)
  return typeof number === 'string' ? number : undefined
}

/** The usable values that this browser has of its own. */
export function ownValues(overrides: Readonly<Record<string, string>>): Partial<ContactValues> {
  const own: Partial<ContactValues> = {}
  for (const field of CONTACT_FIELDS) {
    const value = Object.hasOwn(overrides, field) ? overrides[field] : undefined
    if (value !== undefined && !contactProblem(field, value)) own[field] = value
  }
  return own
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && isAddress(value)
}

/** The bridge's number as it is dialed and copied. */
export interface Dialing {
  /** `tel:` link that dials, waits twice, and keys in the PIN with the closing `#` (`%23`: a bare one is a fragment). */
  link: string
  /** The same without `#`, which iPhones don't dial from a link: whoever uses it presses the key. */
  linkWithoutHash: string
  /** To be copied into a telephone. */
  text: string
}

/** How a bridge is dialed. The number and the PIN are such that `contactProblem()` has nothing against. */
export function dialing(phone: string, pin: string): Dialing {
  const keys = dialText(phone, pin, 'dialed')
  return {
    link: `tel:${keys.replace('#', '%23')}`,
    linkWithoutHash: `tel:${keys.replace('#', '')}`,
    text: dialText(phone, pin),
  }
}

/** Link that dials a number without a PIN, its extension after a wait; empty when the number can't be dialed. */
export function numberLink(phone: string): string {
  const number = readPhone(phone)
  return typeof number === 'string' ? '' : `tel:${number.dialed}${number.extension && `,,${number.extension}`}`
}
