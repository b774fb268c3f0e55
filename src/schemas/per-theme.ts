import type { z } from 'astro/zod'
import { quoted } from './sentences.ts'

export type Theme = 'light' | 'dark'

/** What was written for each theme. `isOne` when one value stands for both; `dark` is `undefined` then. */
export interface Themed {
  light: unknown
  dark: unknown
  isOne: boolean
}

/**
 * Reads one value for both themes, or `{ light: …, dark: … }`, and tells of what is wrong with it at its place.
 * @param problem what is wrong with the value of a theme, as a sentence that follows its place
 * @param write what to write instead of themes that don't exist
 */
export function perTheme(
  given: unknown,
  context: z.RefinementCtx,
  problem: (theme: Theme, value: unknown) => string | undefined,
  write: string,
): Themed {
  const own = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined
  const { light, dark, ...others } = (own ?? { light: given }) as Record<string, unknown>
  const say = (path: Theme[], message: string | undefined) =>
    message && context.addIssue({ code: 'custom', path, message })
  if (Object.keys(others).length > 0)
    say([], `holds ${Object.keys(others).map(quoted).join(', ')}, which is no theme. ${write}`)
  say(own ? ['light'] : [], problem('light', light))
  if (own) say(['dark'], problem('dark', dark))
  return { light, dark, isOne: !own }
}
