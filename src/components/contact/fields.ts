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
export type ContactField = keyof ContactValues
export type Problem = 'invalidUrl' | 'invalidPhone' | 'invalidPin' | 'invalidEmpty'

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
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)
}

/**
 * A link that dials the bridge, waits twice, and keys in the PIN with the closing `#`
 * (as `%23`: a bare one would begin a fragment).
 */
export function dialLink(phone: string, pin: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')},,${pin}%23`
}
