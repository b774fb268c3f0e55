import { TEXT_LIMIT } from '../log/text-limit.ts'
import type { RunbookPart } from './parts.ts'
import { isInertValue } from './plain-value.ts'

/**
 * The words of a step with what stands in its blanks, for whoever reads later for which host or pod it was ticked.
 * @param values without secrets. One that isn't letters and plain signs stays out: its blank stands as it is written
 * @param others keys of blanks in the step's commands: where the words have none, what stands in these is put behind them
 * @returns `undefined` when nothing was put in, or the words got too long for an entry
 */
export function fillLabel(
  parts: readonly RunbookPart[],
  values: ReadonlyMap<string, string>,
  others: readonly string[] = [],
): string | undefined {
  let isFilled = false
  const text = parts
    .map((part) => {
      if (typeof part === 'string') return part
      const value = values.get(part.key) ?? ''
      if (!isInertValue(value)) return part.written
      isFilled = true
      return value
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  const hasBlank = parts.some((part) => typeof part !== 'string')
  const behind = hasBlank ? [] : [...new Set(others)].map((key) => values.get(key) ?? '').filter(isInertValue)
  const whole = [text, ...behind].join(' · ')
  return (isFilled || behind.length > 0) && whole.length <= TEXT_LIMIT ? whole : undefined
}
