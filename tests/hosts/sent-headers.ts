import { readFileSync } from 'node:fs'

/** Cache-Control of what is asked for again each time, and of files whose names change with their content. */
export const ASK_AGAIN = 'no-cache'
export const FOR_GOOD = 'public, max-age=31536000, immutable'

/** The headers that every answer has, as `public/_headers` gives them to the hosts that read it. */
export function sentHeaders(): Record<string, string> {
  const [, block = ''] = /^\/\*\n((?: {2}.*\n)+)/m.exec(readFileSync('public/_headers', 'utf8')) ?? []
  return Object.fromEntries(
    [...block.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}
