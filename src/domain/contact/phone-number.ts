/** A telephone number, ready to be dialed. */
export interface PhoneNumber {
  /** As people write it, without what nobody dials: `+44 20 7946 0000`. */
  written: string
  /** Digits alone, after a `+` if there is a country code. */
  dialed: string
  /** What is keyed in once somebody answers; empty for none. */
  extension: string
}

/** Why a number can’t be dialed: no number at all, or a `0` that isn’t dialed after this country code. */
export type PhoneProblem = 'invalidPhone' | 'invalidTrunkZero'

/** A bridge has at least this many digits: `110`. */
const LEAST_DIGITS = 3

/** Most digits of a number, with `00` before its country code: 15 by ITU-T E.164. */
const MOST_DIGITS = 17

/** A number that is whole: what follows it after a `/` is another one, and not the rest of an area’s, as in `030/12345`. */
const WHOLE_DIGITS = 7

/** What stands before an extension, in Chinese and English: `转`, `分机`, `ext.`, `x`; it may stand in brackets. */
const EXTENSION =
  /\s*\(?(?:,+|;?\s*ext(?:ension|n)?\b[.:=]?|;?\s*ext[.:=]?(?=\d)|x|[转轉]?(?:内线|內線|分机|分機)号?:?|[转轉]接?:?)\s*(\d{1,10})\s*\)?\s*$/i

/**
 * An extension after a hyphen, as it is written in China: `010-65540000-8001`, `400-810-8888-2`. One digit after an area’s
 * number may be part of it, as in Germany, and dials the same in China.
 */
const HYPHENED =
  /^(?:(?:(?:\+|00)86[\s-]*|(?=\(?0))\(?(?:0?10|0?2\d|0?[3-9]\d\d)\)?[\s-]*\d{7,8}-(?=\d\d)|[48]00[\s-]?\d{3}[\s-]?\d{4}-)(\d{1,6})$/

/** What stands between digits and isn’t dialed: blanks, brackets, points, slashes, hyphens and dashes. */
const BETWEEN = /[\s().\-/‐-―−]/g

/** Formatting that phones and chats copy along, unseen. */
const UNSEEN = /\p{Cf}/gu

/**
 * Country codes after which no number begins with `0`: it is dialed inside the country only. Elsewhere, for example in
 * Italy, it belongs to the number. Source: the national (significant) numbers of ITU-T E.164.
 */
const NO_ZERO_AFTER =
  '20|27|3[1-46]|353|358|38[0156]|4[0134689]|55|6[0-46]|8[1246]|855|886|9[0-5]|98|234|254|96[26]|97[12]'
const TRUNK_ZERO = new RegExp(`^(?:\\+|00)(?:${NO_ZERO_AFTER})0`)

/** `(0)` after a country code: “leave it out when you call from abroad”. It stays where it belongs to the number. */
const OPTIONAL_ZERO = /^((?:\+|00)[\d\s.-]*?)\s*\(\s*0\s*\)\s*/
const KEEPS_ZERO = /^(?:\+|00)\s*(?:39|378|379)/

/** Reads a telephone number as people write it. @returns what is wrong with it, as a text, when it can’t be dialed */
export function readPhone(typed: string): PhoneNumber | PhoneProblem {
  const text = typed.normalize('NFKC').replace(UNSEEN, '').trim()
  const extension = EXTENSION.exec(text)
  const hyphened = extension ? undefined : HYPHENED.exec(text)?.[1]
  const head = text.slice(0, extension?.index ?? text.length - (hyphened ? hyphened.length + 1 : 0))
  const written = head.replace(OPTIONAL_ZERO, KEEPS_ZERO.test(head) ? '$1 0' : '$1 ').trim()
  const dialed = written.replace(BETWEEN, '')
  const digits = dialed.replace('+', '').length
  if (!/^\+?\d+$/.test(dialed) || digits < LEAST_DIGITS || digits > MOST_DIGITS) return 'invalidPhone'
  if (!areBracketsClosed(written) || areTwo(written)) return 'invalidPhone'
  if (TRUNK_ZERO.test(dialed)) return 'invalidTrunkZero'
  return { written, dialed, extension: extension?.[1] ?? hyphened ?? '' }
}

function areTwo(text: string): boolean {
  const [first = '', ...others] = text.split('/')
  return others.length > 0 && first.replace(/\D/g, '').length >= WHOLE_DIGITS
}

function areBracketsClosed(text: string): boolean {
  return text.replace(/\([^()]*\)/g, '').search(/[()]/) < 0
}

/** The digits of a PIN as people write it: `123 456`, `123456#`, `１２３`. @returns `undefined` when it isn’t one */
export function readPin(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(UNSEEN, '').trim()
  const digits = text.replace(/#$/, '').replace(/[\s-]/g, '')
  return /^\d+$/.test(digits) ? digits : undefined
}

/** What is dialed for a bridge, each `,` a wait of about two seconds: number, extension, and the PIN with `#`. */
export function dialText(phone: string, pin: string, part: 'written' | 'dialed' = 'written'): string {
  const number = readPhone(phone)
  if (typeof number === 'string') return ''
  const extension = number.extension && `,,${number.extension}`
  return `${number[part]}${extension},,${readPin(pin) ?? ''}#`
}
