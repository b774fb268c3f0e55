import type { Pinyin } from './pinyin.ts'

/** Words of letters that stand beside each other. */
const RUNS = /[a-z]+(?:[\s'’]+[a-z]+)*/gi

/**
 * A query with Han in the place of what was typed as it sounds: `SEV-1 fupan` is SEV-1 复盘. The likeliest comes first.
 * @param meantBy what letters sound like
 * @param isKnown whether a word of letters is one of the pages, or stands for one
 * @returns `undefined` where every word of letters is one of the pages, or sounds like nothing
 */
export function spokenFor(
  query: string,
  meantBy: Pinyin['meantBy'],
  isKnown: (word: string) => boolean,
): readonly string[] | undefined {
  const whole = query.trim()
  const isUnknown = (part: string) => !isKnown(part)
  if (/^[a-z\s'’]+$/i.test(whole) && whole.split(/[\s'’]+/).every(isUnknown)) {
    const meant = meantBy(whole)
    if (meant.length > 0) return meant
  }
  const spoken = query.replaceAll(RUNS, (run) => {
    const parts = run.split(/[\s'’]+/)
    const [meant] = parts.every(isUnknown) ? meantBy(run) : []
    if (meant) return meant
    return parts.map((part) => (isUnknown(part) ? (meantBy(part)[0] ?? part) : part)).join(' ')
  })
  return spoken === query ? undefined : [spoken]
}
