import { CHANNELS, type Approval, type MessageChannel } from './channels.ts'
import { articleBytes, codePoints, isHan, type SmsLength, smsLength, spokenSeconds, weightedLength } from './count.ts'

/** A limit in characters, for texts in Chinese and for others. */
interface ByScript {
  chinese: number
  other: number
}

/** How long a message may be: `messages.limits` of `organization.yaml`. */
export interface MessageLimits {
  statusTitle: ByScript
  emailSubject: ByScript
  banner: ByScript
  push: ByScript
  /** Text messages in 7 bits and in Unicode, one alone and each of several. */
  sms: { gsm: number; gsmPart: number; unicode: number; unicodePart: number }
  weibo: number
  /** After how many characters Weibo folds a post. */
  weiboFold: number
  /** Weighted characters of X, what a link counts, and from where posts in other scripts were seen cut. */
  x: number
  xLink: number
  xCut: number
  articleBytes: number
  phoneSeconds: number
}

/** What is measured of a message against what its channel takes. */
export type Measure =
  | { kind: 'title' | 'subject' | 'text' | 'bytes' | 'weighted' | 'cut' | 'seconds'; count: number; limit: number }
  | ({ kind: 'sms'; limit: number } & SmsLength)
  /** A post that is folded; `beforeFold` is the end of what stands before the fold. */
  | { kind: 'fold'; count: number; limit: number; beforeFold: string }
  | { kind: 'free'; count: number }

/** How much of what stands before a fold is quoted. */
const QUOTED = 8

/**
 * How long a message is as its channel counts. The first measure says it always, the others only where they are over.
 */
export function measures(channel: MessageChannel, text: string, limits: MessageLimits): Measure[] {
  const [firstLine = ''] = text.split(/\r?\n/)
  const by = (read: string, { chinese, other }: ByScript) => ({
    count: codePoints(read),
    limit: isHan(read) ? chinese : other,
  })
  switch (channel) {
    case 'status-page':
      return [{ kind: 'title', ...by(firstLine, limits.statusTitle) }]
    case 'email':
      return [{ kind: 'subject', ...by(firstLine, limits.emailSubject) }]
    case 'banner':
    case 'push':
      return [{ kind: 'text', ...by(text, limits[channel]) }]
    case 'wechat':
      return [{ kind: 'bytes', count: articleBytes(firstLine), limit: limits.articleBytes }]
    case 'weibo':
      return weibo(text, limits)
    case 'x':
      return onX(text, limits)
    case 'sms':
      return [sms(text, limits)]
    case 'phone':
      return [{ kind: 'seconds', count: spokenSeconds(text), limit: limits.phoneSeconds }]
    case 'account':
    case 'partners':
    case 'macro':
    case 'all-staff':
      return [{ kind: 'free', count: codePoints(text) }]
    default:
      return channel satisfies never
  }
}

function weibo(text: string, { weibo: limit, weiboFold }: MessageLimits): Measure[] {
  const characters = [...text]
  const count = characters.length
  const beforeFold = characters.slice(Math.max(0, weiboFold - QUOTED), weiboFold).join('')
  return [
    { kind: 'text', count, limit },
    { kind: 'fold', count, limit: weiboFold, beforeFold },
  ]
}

function onX(text: string, { x, xLink, xCut }: MessageLimits): Measure[] {
  const count = weightedLength(text, xLink)
  const all: Measure[] = [{ kind: 'weighted', count, limit: x }]
  return isHan(text) ? all : [...all, { kind: 'cut', count, limit: xCut }]
}

function sms(text: string, { sms: limits }: MessageLimits): Measure {
  const length = smsLength(text, limits)
  const [alone, part] = length.alphabet === 'gsm' ? [limits.gsm, limits.gsmPart] : [limits.unicode, limits.unicodePart]
  return { kind: 'sms', ...length, limit: length.parts > 1 ? part : alone }
}

/** Whether a message is longer than its channel takes, or is split or folded there. */
export function isOver(measure: Measure): boolean {
  if (measure.kind === 'free') return false
  return measure.kind === 'sms' ? measure.parts > 1 : measure.count > measure.limit
}

/** Who lets a message go out: a post that Weibo folds is a long text, at which a second person looks. */
export function approvalOf(channel: MessageChannel, text: string, { weiboFold }: MessageLimits): Approval {
  return channel === 'weibo' && codePoints(text) > weiboFold ? 'second' : CHANNELS[channel].approval
}
