import { z } from 'astro/zod'
import { meant } from './nearest.ts'

/** A value as an error sentence quotes it. */
export const quoted = (value: unknown): string => `“${typeof value === 'string' ? value : JSON.stringify(value)}”`

/**
 * A schema's error function. Its sentence follows the place of the value: “minutes is 4.5, which … Write …”.
 * @param wrong says what is wrong about a value that is there
 * @param write what to write instead, also when nothing is there
 */
export function say(wrong: (given: unknown) => string, write: string) {
  return (issue: { input?: unknown }): string =>
    issue.input === undefined || issue.input === null
      ? `is missing. Write ${write}.`
      : `${wrong(issue.input)} Write ${write}.`
}

/** A group of values that refuses a key it doesn't know, so that a misspelled one is noticed. */
export function group<T extends z.ZodRawShape>(shape: T, example: string) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys')
        return `holds ${issue.keys.map(quoted).join(', ')}, which Poise doesn’t know. Remove it or correct its spelling.${suggestion(issue.keys, Object.keys(shape))}`
      return say((given) => `is ${quoted(given)}, which is not a group of values.`, example)(issue)
    },
  })
}

/** After an unknown key: the one that was meant, or those that there are. */
function suggestion(keys: readonly string[], names: readonly string[]): string {
  const near = keys.flatMap((key) => meant(key, names) ?? [])
  if (near.length > 0) return ` Did you mean ${near.map(quoted).join(', ')}?`
  return ` It may hold ${names.join(', ')}.`
}
