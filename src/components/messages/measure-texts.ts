import { isOver, type Measure } from '../../domain/messages/measure.ts'
import { fill } from '../../i18n/format.ts'
import type { MessageFacts, MessageWords } from './message-words.ts'

function wordsOf(
  measure: Exclude<Measure, { kind: 'free' }>,
): Exclude<Measure['kind'], 'sms' | 'free'> | 'gsm' | 'unicode' {
  return measure.kind === 'sms' ? measure.alphabet : measure.kind
}

/** How long a message is, in words. */
export function countText(measure: Measure, t: MessageWords): string {
  if (measure.kind === 'free') return fill(t.counts.free, { count: measure.count })
  const { count, limit } = measure
  const parts = measure.kind === 'sms' ? measure.parts : ''
  return fill(t.counts[wordsOf(measure)], { count, limit, parts })
}

/** That a message is too long and what to do, in words; the empty text when it fits. */
export function overText(measure: Measure, { limits }: MessageFacts, t: MessageWords): string {
  if (measure.kind === 'free' || !isOver(measure)) return ''
  const { count, limit } = measure
  return fill(t.over[wordsOf(measure)], {
    over: count - limit,
    limit,
    link: limits.xLink,
    parts: measure.kind === 'sms' ? measure.parts : '',
    shown: measure.kind === 'fold' ? measure.beforeFold : '',
  })
}
