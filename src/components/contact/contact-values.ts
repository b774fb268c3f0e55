import { isAddress } from '../../domain/address.ts'

/** The values of the contact summary that a browser may override. */
export interface ContactValues {
  chat: string
  chatUrl: string
  call: string
  phone: string
  pin: string
  page: string
  executives: string
}
/** Name of such a value. */
export type ContactField = keyof ContactValues
/** Why a typed value won’t do; a key of the words that say so under the field. */
export type Problem = 'invalidUrl' | 'invalidPhone' | 'invalidPin' | 'invalidEmpty'

/** All of them, in the order in which they are edited. */
export const CONTACT_FIELDS: readonly ContactField[] = ['chat', 'chatUrl', 'call', 'phone', 'pin', 'page', 'executives']

/** What is wrong with a value that somebody typed, or `undefined` when it will do. */
export function contactProblem(field: ContactField, value: string): Problem | undefined {
  if (value.trim() === '') return 'invalidEmpty'
  if ((field === 'chatUrl' || field === 'call') && !isWebAddress(value)) return 'invalidUrl'
  if (field === 'phone' && !/^\+?\d[\d ()-]{2,}$/.test(value)) return 'invalidPhone'
  if (field === 'pin' && !/^\d+$/.test(value)) return 'invalidPin'
  return undefined
}

/** The values that count in this browser: the organisation's, where no usable one overrides it. */
export function valuesHere(values: ContactValues, overrides: Readonly<Record<string, string>>): ContactValues {
  const here = { ...values }
  for (const field of CONTACT_FIELDS) {
    const own = Object.hasOwn(overrides, field) ? overrides[field] : undefined
    if (own !== undefined && !contactProblem(field, own)) here[field] = own
  }
  return here
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && isAddress(value)
}

/**
 * A link that dials the bridge, waits twice, and keys in the PIN with the closing `#`
 * (as `%23`: a bare one would begin a fragment).
 */
export function dialLink(phone: string, pin: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')},,${pin}%23`
}

/** From here on the values count as unverified: people move on, bridges are cancelled. */
const STALE_AFTER_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * How long ago somebody last checked the contacts, in whole days, and whether that is too long; exactly 90 days aren't.
 * @param verifiedOn `YYYY-MM-DD`
 * @param nowMs epoch milliseconds; 0 while the page isn't awake, when nothing counts as old
 */
export function ageOf(verifiedOn: string, nowMs: number): { agedDays: number; isStale: boolean } {
  const agedDays = nowMs === 0 ? 0 : Math.floor((nowMs - Date.parse(verifiedOn)) / DAY_MS)
  return { agedDays, isStale: agedDays > STALE_AFTER_DAYS }
}
