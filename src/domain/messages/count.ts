/** How long a text is in code points, as people count characters: an ideograph is one. */
export function codePoints(text: string): number {
  return [...text].length
}

/** Whether a text holds Chinese characters, for which other limits count. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** The alphabet of text messages in 7 bits (3GPP TS 23.038), and what takes two places of it. */
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const GSM_TWICE = '\f^{}\\[~]|€'

/** How many characters go into a text message, by alphabet: alone, and as one of several. */
export interface SmsLimits {
  gsm: number
  gsmPart: number
  unicode: number
  unicodePart: number
}

/** How a text message is counted. */
export interface SmsLength {
  alphabet: 'gsm' | 'unicode'
  /** Places that it takes in its alphabet. */
  count: number
  /** Messages that it is sent and billed as; 0 for an empty one. */
  parts: number
  /** The character that a short alphabet lacks; absent where it has them all. */
  forcedBy?: string
}

/** Counts a text message. One character that the short alphabet lacks puts the whole text into the other. */
export function smsLength(text: string, limits: SmsLimits): SmsLength {
  const characters = [...text]
  const forcedBy = characters.find((one) => !GSM.includes(one) && !GSM_TWICE.includes(one))
  const widths = characters.map((one) => (forcedBy !== undefined ? one.length : GSM_TWICE.includes(one) ? 2 : 1))
  const count = widths.reduce((sum, width) => sum + width, 0)
  const [alone, part] = forcedBy === undefined ? [limits.gsm, limits.gsmPart] : [limits.unicode, limits.unicodePart]
  return {
    alphabet: forcedBy === undefined ? 'gsm' : 'unicode',
    count,
    parts: count <= alone ? Math.min(count, 1) : partsOf(widths, part),
    ...(forcedBy === undefined ? {} : { forcedBy }),
  }
}

/** In how many parts characters go of which none is split. */
function partsOf(widths: readonly number[], room: number): number {
  let [parts, used] = [1, 0]
  for (const width of widths) {
    used += width
    if (used <= room) continue
    parts++
    used = width
  }
  return parts
}

const LINK = /https?:\/\/[!-~]*[\w/#=&%+~-]/gi
/** An address without its scheme, of which X makes a link too. */
const BARE =
  /(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:ai|app|biz|cloud|cn|co|com|de|dev|edu|eu|fr|gov|info|io|jp|me|net|online|org|site|status|tech|top|uk|us|xyz)(?![\w-])(?:\/[!-~]*[\w/#=&%+~-])?/gi
/** An emoji, whatever it is joined from. */
const EMOJI =
  /(?:\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)/gu
/** Ranges of what counts as one; all else counts as two (developer documentation of X, “Counting characters”). */
const LIGHT = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const

/**
 * The weighted length of a post on X: an ideograph and an emoji count 2, a link counts what every link does.
 * @param link what a link counts
 */
export function weightedLength(text: string, link: number): number {
  const whole = text.normalize('NFC')
  const links = whole.match(LINK)?.length ?? 0
  const withoutLinks = whole.replace(LINK, '')
  const bare = (withoutLinks.match(BARE) ?? []).reduce((sum, address) => sum + Math.max(link, address.length), 0)
  const words = withoutLinks.replace(BARE, '')
  const emoji = words.match(EMOJI)?.length ?? 0
  return [...words.replace(EMOJI, '')].reduce((sum, one) => sum + weightOf(one), links * link + bare + emoji * 2)
}

function weightOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2
}

/** The length of a title as WeChat counts it in bytes: an ideograph and a sign of its width take two. */
export function articleBytes(text: string): number {
  return [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0)
}

/** How fast a greeting is read: 4 ideographs or digits, or 2.5 words a second. */
const IDEOGRAPHS_A_SECOND = 4
const WORDS_A_SECOND = 2.5

/** About how many whole seconds it takes to read a text aloud; 0 for one without words. */
export function spokenSeconds(text: string): number {
  const short = text.match(/[\p{Script=Han}\p{Nd}]/gu)?.length ?? 0
  const words = text.match(/(?:(?![\p{Script=Han}\p{Nd}])[\p{L}\p{M}'’])+/gu)?.length ?? 0
  return Math.ceil(short / IDEOGRAPHS_A_SECOND + words / WORDS_A_SECOND)
}
